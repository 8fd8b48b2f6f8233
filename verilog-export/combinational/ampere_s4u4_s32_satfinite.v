// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// ampere-s4u4-s32-satfinite
// Ampere tensor core, s4u4 products and the addend summed exactly, to s32-satfinite
//
// decode: a: int4  b: uint4  c: int32
// block: 64 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: saturate, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module ampere_s4u4_s32_satfinite (
    input  wire [255:0] a, // factors, int4: 64 elements of 4 bits, element 0 lowest
    input  wire [255:0] b, // factors, uint4: 64 elements of 4 bits, element 0 lowest
    input  wire  [31:0] c, // addend, int32
    output wire  [31:0] d  // result, int32
);

  // ---- accumulate ----
  wire [3:0] accumulate_xor = (a[3:0] & {4{b[0]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_2 = (a[3:0] & {4{b[1]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_3 = (a[3:0] & {4{b[2]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_4 = (a[3:0] & {4{b[3]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_5 = (a[7:4] & {4{b[4]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_6 = (a[7:4] & {4{b[5]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_7 = (a[7:4] & {4{b[6]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_8 = (a[7:4] & {4{b[7]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_9 = (a[11:8] & {4{b[8]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_10 = (a[11:8] & {4{b[9]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_11 = (a[11:8] & {4{b[10]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_12 = (a[11:8] & {4{b[11]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_13 = (a[15:12] & {4{b[12]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_14 = (a[15:12] & {4{b[13]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_15 = (a[15:12] & {4{b[14]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_16 = (a[15:12] & {4{b[15]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_17 = (a[19:16] & {4{b[16]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_18 = (a[19:16] & {4{b[17]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_19 = (a[19:16] & {4{b[18]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_20 = (a[19:16] & {4{b[19]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_21 = (a[23:20] & {4{b[20]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_22 = (a[23:20] & {4{b[21]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_23 = (a[23:20] & {4{b[22]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_24 = (a[23:20] & {4{b[23]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_25 = (a[27:24] & {4{b[24]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_26 = (a[27:24] & {4{b[25]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_27 = (a[27:24] & {4{b[26]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_28 = (a[27:24] & {4{b[27]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_29 = (a[31:28] & {4{b[28]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_30 = (a[31:28] & {4{b[29]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_31 = (a[31:28] & {4{b[30]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_32 = (a[31:28] & {4{b[31]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_33 = (a[35:32] & {4{b[32]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_34 = (a[35:32] & {4{b[33]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_35 = (a[35:32] & {4{b[34]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_36 = (a[35:32] & {4{b[35]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_37 = (a[39:36] & {4{b[36]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_38 = (a[39:36] & {4{b[37]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_39 = (a[39:36] & {4{b[38]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_40 = (a[39:36] & {4{b[39]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_41 = (a[43:40] & {4{b[40]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_42 = (a[43:40] & {4{b[41]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_43 = (a[43:40] & {4{b[42]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_44 = (a[43:40] & {4{b[43]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_45 = (a[47:44] & {4{b[44]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_46 = (a[47:44] & {4{b[45]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_47 = (a[47:44] & {4{b[46]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_48 = (a[47:44] & {4{b[47]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_49 = (a[51:48] & {4{b[48]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_50 = (a[51:48] & {4{b[49]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_51 = (a[51:48] & {4{b[50]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_52 = (a[51:48] & {4{b[51]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_53 = (a[55:52] & {4{b[52]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_54 = (a[55:52] & {4{b[53]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_55 = (a[55:52] & {4{b[54]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_56 = (a[55:52] & {4{b[55]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_57 = (a[59:56] & {4{b[56]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_58 = (a[59:56] & {4{b[57]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_59 = (a[59:56] & {4{b[58]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_60 = (a[59:56] & {4{b[59]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_61 = (a[63:60] & {4{b[60]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_62 = (a[63:60] & {4{b[61]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_63 = (a[63:60] & {4{b[62]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_64 = (a[63:60] & {4{b[63]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_65 = (a[67:64] & {4{b[64]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_66 = (a[67:64] & {4{b[65]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_67 = (a[67:64] & {4{b[66]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_68 = (a[67:64] & {4{b[67]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_69 = (a[71:68] & {4{b[68]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_70 = (a[71:68] & {4{b[69]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_71 = (a[71:68] & {4{b[70]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_72 = (a[71:68] & {4{b[71]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_73 = (a[75:72] & {4{b[72]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_74 = (a[75:72] & {4{b[73]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_75 = (a[75:72] & {4{b[74]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_76 = (a[75:72] & {4{b[75]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_77 = (a[79:76] & {4{b[76]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_78 = (a[79:76] & {4{b[77]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_79 = (a[79:76] & {4{b[78]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_80 = (a[79:76] & {4{b[79]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_81 = (a[83:80] & {4{b[80]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_82 = (a[83:80] & {4{b[81]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_83 = (a[83:80] & {4{b[82]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_84 = (a[83:80] & {4{b[83]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_85 = (a[87:84] & {4{b[84]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_86 = (a[87:84] & {4{b[85]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_87 = (a[87:84] & {4{b[86]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_88 = (a[87:84] & {4{b[87]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_89 = (a[91:88] & {4{b[88]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_90 = (a[91:88] & {4{b[89]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_91 = (a[91:88] & {4{b[90]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_92 = (a[91:88] & {4{b[91]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_93 = (a[95:92] & {4{b[92]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_94 = (a[95:92] & {4{b[93]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_95 = (a[95:92] & {4{b[94]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_96 = (a[95:92] & {4{b[95]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_97 = (a[99:96] & {4{b[96]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_98 = (a[99:96] & {4{b[97]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_99 = (a[99:96] & {4{b[98]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_100 = (a[99:96] & {4{b[99]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_101 = (a[103:100] & {4{b[100]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_102 = (a[103:100] & {4{b[101]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_103 = (a[103:100] & {4{b[102]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_104 = (a[103:100] & {4{b[103]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_105 = (a[107:104] & {4{b[104]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_106 = (a[107:104] & {4{b[105]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_107 = (a[107:104] & {4{b[106]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_108 = (a[107:104] & {4{b[107]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_109 = (a[111:108] & {4{b[108]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_110 = (a[111:108] & {4{b[109]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_111 = (a[111:108] & {4{b[110]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_112 = (a[111:108] & {4{b[111]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_113 = (a[115:112] & {4{b[112]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_114 = (a[115:112] & {4{b[113]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_115 = (a[115:112] & {4{b[114]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_116 = (a[115:112] & {4{b[115]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_117 = (a[119:116] & {4{b[116]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_118 = (a[119:116] & {4{b[117]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_119 = (a[119:116] & {4{b[118]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_120 = (a[119:116] & {4{b[119]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_121 = (a[123:120] & {4{b[120]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_122 = (a[123:120] & {4{b[121]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_123 = (a[123:120] & {4{b[122]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_124 = (a[123:120] & {4{b[123]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_125 = (a[127:124] & {4{b[124]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_126 = (a[127:124] & {4{b[125]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_127 = (a[127:124] & {4{b[126]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_128 = (a[127:124] & {4{b[127]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_129 = (a[131:128] & {4{b[128]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_130 = (a[131:128] & {4{b[129]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_131 = (a[131:128] & {4{b[130]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_132 = (a[131:128] & {4{b[131]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_133 = (a[135:132] & {4{b[132]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_134 = (a[135:132] & {4{b[133]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_135 = (a[135:132] & {4{b[134]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_136 = (a[135:132] & {4{b[135]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_137 = (a[139:136] & {4{b[136]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_138 = (a[139:136] & {4{b[137]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_139 = (a[139:136] & {4{b[138]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_140 = (a[139:136] & {4{b[139]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_141 = (a[143:140] & {4{b[140]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_142 = (a[143:140] & {4{b[141]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_143 = (a[143:140] & {4{b[142]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_144 = (a[143:140] & {4{b[143]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_145 = (a[147:144] & {4{b[144]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_146 = (a[147:144] & {4{b[145]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_147 = (a[147:144] & {4{b[146]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_148 = (a[147:144] & {4{b[147]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_149 = (a[151:148] & {4{b[148]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_150 = (a[151:148] & {4{b[149]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_151 = (a[151:148] & {4{b[150]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_152 = (a[151:148] & {4{b[151]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_153 = (a[155:152] & {4{b[152]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_154 = (a[155:152] & {4{b[153]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_155 = (a[155:152] & {4{b[154]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_156 = (a[155:152] & {4{b[155]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_157 = (a[159:156] & {4{b[156]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_158 = (a[159:156] & {4{b[157]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_159 = (a[159:156] & {4{b[158]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_160 = (a[159:156] & {4{b[159]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_161 = (a[163:160] & {4{b[160]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_162 = (a[163:160] & {4{b[161]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_163 = (a[163:160] & {4{b[162]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_164 = (a[163:160] & {4{b[163]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_165 = (a[167:164] & {4{b[164]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_166 = (a[167:164] & {4{b[165]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_167 = (a[167:164] & {4{b[166]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_168 = (a[167:164] & {4{b[167]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_169 = (a[171:168] & {4{b[168]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_170 = (a[171:168] & {4{b[169]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_171 = (a[171:168] & {4{b[170]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_172 = (a[171:168] & {4{b[171]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_173 = (a[175:172] & {4{b[172]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_174 = (a[175:172] & {4{b[173]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_175 = (a[175:172] & {4{b[174]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_176 = (a[175:172] & {4{b[175]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_177 = (a[179:176] & {4{b[176]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_178 = (a[179:176] & {4{b[177]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_179 = (a[179:176] & {4{b[178]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_180 = (a[179:176] & {4{b[179]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_181 = (a[183:180] & {4{b[180]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_182 = (a[183:180] & {4{b[181]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_183 = (a[183:180] & {4{b[182]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_184 = (a[183:180] & {4{b[183]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_185 = (a[187:184] & {4{b[184]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_186 = (a[187:184] & {4{b[185]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_187 = (a[187:184] & {4{b[186]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_188 = (a[187:184] & {4{b[187]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_189 = (a[191:188] & {4{b[188]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_190 = (a[191:188] & {4{b[189]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_191 = (a[191:188] & {4{b[190]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_192 = (a[191:188] & {4{b[191]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_193 = (a[195:192] & {4{b[192]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_194 = (a[195:192] & {4{b[193]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_195 = (a[195:192] & {4{b[194]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_196 = (a[195:192] & {4{b[195]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_197 = (a[199:196] & {4{b[196]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_198 = (a[199:196] & {4{b[197]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_199 = (a[199:196] & {4{b[198]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_200 = (a[199:196] & {4{b[199]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_201 = (a[203:200] & {4{b[200]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_202 = (a[203:200] & {4{b[201]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_203 = (a[203:200] & {4{b[202]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_204 = (a[203:200] & {4{b[203]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_205 = (a[207:204] & {4{b[204]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_206 = (a[207:204] & {4{b[205]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_207 = (a[207:204] & {4{b[206]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_208 = (a[207:204] & {4{b[207]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_209 = (a[211:208] & {4{b[208]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_210 = (a[211:208] & {4{b[209]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_211 = (a[211:208] & {4{b[210]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_212 = (a[211:208] & {4{b[211]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_213 = (a[215:212] & {4{b[212]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_214 = (a[215:212] & {4{b[213]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_215 = (a[215:212] & {4{b[214]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_216 = (a[215:212] & {4{b[215]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_217 = (a[219:216] & {4{b[216]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_218 = (a[219:216] & {4{b[217]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_219 = (a[219:216] & {4{b[218]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_220 = (a[219:216] & {4{b[219]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_221 = (a[223:220] & {4{b[220]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_222 = (a[223:220] & {4{b[221]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_223 = (a[223:220] & {4{b[222]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_224 = (a[223:220] & {4{b[223]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_225 = (a[227:224] & {4{b[224]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_226 = (a[227:224] & {4{b[225]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_227 = (a[227:224] & {4{b[226]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_228 = (a[227:224] & {4{b[227]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_229 = (a[231:228] & {4{b[228]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_230 = (a[231:228] & {4{b[229]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_231 = (a[231:228] & {4{b[230]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_232 = (a[231:228] & {4{b[231]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_233 = (a[235:232] & {4{b[232]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_234 = (a[235:232] & {4{b[233]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_235 = (a[235:232] & {4{b[234]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_236 = (a[235:232] & {4{b[235]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_237 = (a[239:236] & {4{b[236]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_238 = (a[239:236] & {4{b[237]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_239 = (a[239:236] & {4{b[238]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_240 = (a[239:236] & {4{b[239]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_241 = (a[243:240] & {4{b[240]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_242 = (a[243:240] & {4{b[241]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_243 = (a[243:240] & {4{b[242]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_244 = (a[243:240] & {4{b[243]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_245 = (a[247:244] & {4{b[244]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_246 = (a[247:244] & {4{b[245]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_247 = (a[247:244] & {4{b[246]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_248 = (a[247:244] & {4{b[247]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_249 = (a[251:248] & {4{b[248]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_250 = (a[251:248] & {4{b[249]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_251 = (a[251:248] & {4{b[250]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_252 = (a[251:248] & {4{b[251]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_253 = (a[255:252] & {4{b[252]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_254 = (a[255:252] & {4{b[253]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_255 = (a[255:252] & {4{b[254]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_256 = (a[255:252] & {4{b[255]}}) ^ 4'h8;
  wire [39:0] accumulate_total_part =
      {36'h0, accumulate_xor} + {35'h0, accumulate_xor_2, 1'b0} + {34'h0, accumulate_xor_3, 2'h0}
      + {33'h0, accumulate_xor_4, 3'h0} + {36'h0, accumulate_xor_5}
      + {35'h0, accumulate_xor_6, 1'b0} + {34'h0, accumulate_xor_7, 2'h0}
      + {33'h0, accumulate_xor_8, 3'h0};
  wire [39:0] accumulate_total_part_2 =
      {36'h0, accumulate_xor_9} + {35'h0, accumulate_xor_10, 1'b0}
      + {34'h0, accumulate_xor_11, 2'h0} + {33'h0, accumulate_xor_12, 3'h0}
      + {36'h0, accumulate_xor_13} + {35'h0, accumulate_xor_14, 1'b0}
      + {34'h0, accumulate_xor_15, 2'h0} + {33'h0, accumulate_xor_16, 3'h0};
  wire [39:0] accumulate_total_part_3 =
      {36'h0, accumulate_xor_17} + {35'h0, accumulate_xor_18, 1'b0}
      + {34'h0, accumulate_xor_19, 2'h0} + {33'h0, accumulate_xor_20, 3'h0}
      + {36'h0, accumulate_xor_21} + {35'h0, accumulate_xor_22, 1'b0}
      + {34'h0, accumulate_xor_23, 2'h0} + {33'h0, accumulate_xor_24, 3'h0};
  wire [39:0] accumulate_total_part_4 =
      {36'h0, accumulate_xor_25} + {35'h0, accumulate_xor_26, 1'b0}
      + {34'h0, accumulate_xor_27, 2'h0} + {33'h0, accumulate_xor_28, 3'h0}
      + {36'h0, accumulate_xor_29} + {35'h0, accumulate_xor_30, 1'b0}
      + {34'h0, accumulate_xor_31, 2'h0} + {33'h0, accumulate_xor_32, 3'h0};
  wire [39:0] accumulate_total_part_5 =
      {36'h0, accumulate_xor_33} + {35'h0, accumulate_xor_34, 1'b0}
      + {34'h0, accumulate_xor_35, 2'h0} + {33'h0, accumulate_xor_36, 3'h0}
      + {36'h0, accumulate_xor_37} + {35'h0, accumulate_xor_38, 1'b0}
      + {34'h0, accumulate_xor_39, 2'h0} + {33'h0, accumulate_xor_40, 3'h0};
  wire [39:0] accumulate_total_part_6 =
      {36'h0, accumulate_xor_41} + {35'h0, accumulate_xor_42, 1'b0}
      + {34'h0, accumulate_xor_43, 2'h0} + {33'h0, accumulate_xor_44, 3'h0}
      + {36'h0, accumulate_xor_45} + {35'h0, accumulate_xor_46, 1'b0}
      + {34'h0, accumulate_xor_47, 2'h0} + {33'h0, accumulate_xor_48, 3'h0};
  wire [39:0] accumulate_total_part_7 =
      {36'h0, accumulate_xor_49} + {35'h0, accumulate_xor_50, 1'b0}
      + {34'h0, accumulate_xor_51, 2'h0} + {33'h0, accumulate_xor_52, 3'h0}
      + {36'h0, accumulate_xor_53} + {35'h0, accumulate_xor_54, 1'b0}
      + {34'h0, accumulate_xor_55, 2'h0} + {33'h0, accumulate_xor_56, 3'h0};
  wire [39:0] accumulate_total_part_8 =
      {36'h0, accumulate_xor_57} + {35'h0, accumulate_xor_58, 1'b0}
      + {34'h0, accumulate_xor_59, 2'h0} + {33'h0, accumulate_xor_60, 3'h0}
      + {36'h0, accumulate_xor_61} + {35'h0, accumulate_xor_62, 1'b0}
      + {34'h0, accumulate_xor_63, 2'h0} + {33'h0, accumulate_xor_64, 3'h0};
  wire [39:0] accumulate_total_part_9 =
      {36'h0, accumulate_xor_65} + {35'h0, accumulate_xor_66, 1'b0}
      + {34'h0, accumulate_xor_67, 2'h0} + {33'h0, accumulate_xor_68, 3'h0}
      + {36'h0, accumulate_xor_69} + {35'h0, accumulate_xor_70, 1'b0}
      + {34'h0, accumulate_xor_71, 2'h0} + {33'h0, accumulate_xor_72, 3'h0};
  wire [39:0] accumulate_total_part_10 =
      {36'h0, accumulate_xor_73} + {35'h0, accumulate_xor_74, 1'b0}
      + {34'h0, accumulate_xor_75, 2'h0} + {33'h0, accumulate_xor_76, 3'h0}
      + {36'h0, accumulate_xor_77} + {35'h0, accumulate_xor_78, 1'b0}
      + {34'h0, accumulate_xor_79, 2'h0} + {33'h0, accumulate_xor_80, 3'h0};
  wire [39:0] accumulate_total_part_11 =
      {36'h0, accumulate_xor_81} + {35'h0, accumulate_xor_82, 1'b0}
      + {34'h0, accumulate_xor_83, 2'h0} + {33'h0, accumulate_xor_84, 3'h0}
      + {36'h0, accumulate_xor_85} + {35'h0, accumulate_xor_86, 1'b0}
      + {34'h0, accumulate_xor_87, 2'h0} + {33'h0, accumulate_xor_88, 3'h0};
  wire [39:0] accumulate_total_part_12 =
      {36'h0, accumulate_xor_89} + {35'h0, accumulate_xor_90, 1'b0}
      + {34'h0, accumulate_xor_91, 2'h0} + {33'h0, accumulate_xor_92, 3'h0}
      + {36'h0, accumulate_xor_93} + {35'h0, accumulate_xor_94, 1'b0}
      + {34'h0, accumulate_xor_95, 2'h0} + {33'h0, accumulate_xor_96, 3'h0};
  wire [39:0] accumulate_total_part_13 =
      {36'h0, accumulate_xor_97} + {35'h0, accumulate_xor_98, 1'b0}
      + {34'h0, accumulate_xor_99, 2'h0} + {33'h0, accumulate_xor_100, 3'h0}
      + {36'h0, accumulate_xor_101} + {35'h0, accumulate_xor_102, 1'b0}
      + {34'h0, accumulate_xor_103, 2'h0} + {33'h0, accumulate_xor_104, 3'h0};
  wire [39:0] accumulate_total_part_14 =
      {36'h0, accumulate_xor_105} + {35'h0, accumulate_xor_106, 1'b0}
      + {34'h0, accumulate_xor_107, 2'h0} + {33'h0, accumulate_xor_108, 3'h0}
      + {36'h0, accumulate_xor_109} + {35'h0, accumulate_xor_110, 1'b0}
      + {34'h0, accumulate_xor_111, 2'h0} + {33'h0, accumulate_xor_112, 3'h0};
  wire [39:0] accumulate_total_part_15 =
      {36'h0, accumulate_xor_113} + {35'h0, accumulate_xor_114, 1'b0}
      + {34'h0, accumulate_xor_115, 2'h0} + {33'h0, accumulate_xor_116, 3'h0}
      + {36'h0, accumulate_xor_117} + {35'h0, accumulate_xor_118, 1'b0}
      + {34'h0, accumulate_xor_119, 2'h0} + {33'h0, accumulate_xor_120, 3'h0};
  wire [39:0] accumulate_total_part_16 =
      {36'h0, accumulate_xor_121} + {35'h0, accumulate_xor_122, 1'b0}
      + {34'h0, accumulate_xor_123, 2'h0} + {33'h0, accumulate_xor_124, 3'h0}
      + {36'h0, accumulate_xor_125} + {35'h0, accumulate_xor_126, 1'b0}
      + {34'h0, accumulate_xor_127, 2'h0} + {33'h0, accumulate_xor_128, 3'h0};
  wire [39:0] accumulate_total_part_17 =
      {36'h0, accumulate_xor_129} + {35'h0, accumulate_xor_130, 1'b0}
      + {34'h0, accumulate_xor_131, 2'h0} + {33'h0, accumulate_xor_132, 3'h0}
      + {36'h0, accumulate_xor_133} + {35'h0, accumulate_xor_134, 1'b0}
      + {34'h0, accumulate_xor_135, 2'h0} + {33'h0, accumulate_xor_136, 3'h0};
  wire [39:0] accumulate_total_part_18 =
      {36'h0, accumulate_xor_137} + {35'h0, accumulate_xor_138, 1'b0}
      + {34'h0, accumulate_xor_139, 2'h0} + {33'h0, accumulate_xor_140, 3'h0}
      + {36'h0, accumulate_xor_141} + {35'h0, accumulate_xor_142, 1'b0}
      + {34'h0, accumulate_xor_143, 2'h0} + {33'h0, accumulate_xor_144, 3'h0};
  wire [39:0] accumulate_total_part_19 =
      {36'h0, accumulate_xor_145} + {35'h0, accumulate_xor_146, 1'b0}
      + {34'h0, accumulate_xor_147, 2'h0} + {33'h0, accumulate_xor_148, 3'h0}
      + {36'h0, accumulate_xor_149} + {35'h0, accumulate_xor_150, 1'b0}
      + {34'h0, accumulate_xor_151, 2'h0} + {33'h0, accumulate_xor_152, 3'h0};
  wire [39:0] accumulate_total_part_20 =
      {36'h0, accumulate_xor_153} + {35'h0, accumulate_xor_154, 1'b0}
      + {34'h0, accumulate_xor_155, 2'h0} + {33'h0, accumulate_xor_156, 3'h0}
      + {36'h0, accumulate_xor_157} + {35'h0, accumulate_xor_158, 1'b0}
      + {34'h0, accumulate_xor_159, 2'h0} + {33'h0, accumulate_xor_160, 3'h0};
  wire [39:0] accumulate_total_part_21 =
      {36'h0, accumulate_xor_161} + {35'h0, accumulate_xor_162, 1'b0}
      + {34'h0, accumulate_xor_163, 2'h0} + {33'h0, accumulate_xor_164, 3'h0}
      + {36'h0, accumulate_xor_165} + {35'h0, accumulate_xor_166, 1'b0}
      + {34'h0, accumulate_xor_167, 2'h0} + {33'h0, accumulate_xor_168, 3'h0};
  wire [39:0] accumulate_total_part_22 =
      {36'h0, accumulate_xor_169} + {35'h0, accumulate_xor_170, 1'b0}
      + {34'h0, accumulate_xor_171, 2'h0} + {33'h0, accumulate_xor_172, 3'h0}
      + {36'h0, accumulate_xor_173} + {35'h0, accumulate_xor_174, 1'b0}
      + {34'h0, accumulate_xor_175, 2'h0} + {33'h0, accumulate_xor_176, 3'h0};
  wire [39:0] accumulate_total_part_23 =
      {36'h0, accumulate_xor_177} + {35'h0, accumulate_xor_178, 1'b0}
      + {34'h0, accumulate_xor_179, 2'h0} + {33'h0, accumulate_xor_180, 3'h0}
      + {36'h0, accumulate_xor_181} + {35'h0, accumulate_xor_182, 1'b0}
      + {34'h0, accumulate_xor_183, 2'h0} + {33'h0, accumulate_xor_184, 3'h0};
  wire [39:0] accumulate_total_part_24 =
      {36'h0, accumulate_xor_185} + {35'h0, accumulate_xor_186, 1'b0}
      + {34'h0, accumulate_xor_187, 2'h0} + {33'h0, accumulate_xor_188, 3'h0}
      + {36'h0, accumulate_xor_189} + {35'h0, accumulate_xor_190, 1'b0}
      + {34'h0, accumulate_xor_191, 2'h0} + {33'h0, accumulate_xor_192, 3'h0};
  wire [39:0] accumulate_total_part_25 =
      {36'h0, accumulate_xor_193} + {35'h0, accumulate_xor_194, 1'b0}
      + {34'h0, accumulate_xor_195, 2'h0} + {33'h0, accumulate_xor_196, 3'h0}
      + {36'h0, accumulate_xor_197} + {35'h0, accumulate_xor_198, 1'b0}
      + {34'h0, accumulate_xor_199, 2'h0} + {33'h0, accumulate_xor_200, 3'h0};
  wire [39:0] accumulate_total_part_26 =
      {36'h0, accumulate_xor_201} + {35'h0, accumulate_xor_202, 1'b0}
      + {34'h0, accumulate_xor_203, 2'h0} + {33'h0, accumulate_xor_204, 3'h0}
      + {36'h0, accumulate_xor_205} + {35'h0, accumulate_xor_206, 1'b0}
      + {34'h0, accumulate_xor_207, 2'h0} + {33'h0, accumulate_xor_208, 3'h0};
  wire [39:0] accumulate_total_part_27 =
      {36'h0, accumulate_xor_209} + {35'h0, accumulate_xor_210, 1'b0}
      + {34'h0, accumulate_xor_211, 2'h0} + {33'h0, accumulate_xor_212, 3'h0}
      + {36'h0, accumulate_xor_213} + {35'h0, accumulate_xor_214, 1'b0}
      + {34'h0, accumulate_xor_215, 2'h0} + {33'h0, accumulate_xor_216, 3'h0};
  wire [39:0] accumulate_total_part_28 =
      {36'h0, accumulate_xor_217} + {35'h0, accumulate_xor_218, 1'b0}
      + {34'h0, accumulate_xor_219, 2'h0} + {33'h0, accumulate_xor_220, 3'h0}
      + {36'h0, accumulate_xor_221} + {35'h0, accumulate_xor_222, 1'b0}
      + {34'h0, accumulate_xor_223, 2'h0} + {33'h0, accumulate_xor_224, 3'h0};
  wire [39:0] accumulate_total_part_29 =
      {36'h0, accumulate_xor_225} + {35'h0, accumulate_xor_226, 1'b0}
      + {34'h0, accumulate_xor_227, 2'h0} + {33'h0, accumulate_xor_228, 3'h0}
      + {36'h0, accumulate_xor_229} + {35'h0, accumulate_xor_230, 1'b0}
      + {34'h0, accumulate_xor_231, 2'h0} + {33'h0, accumulate_xor_232, 3'h0};
  wire [39:0] accumulate_total_part_30 =
      {36'h0, accumulate_xor_233} + {35'h0, accumulate_xor_234, 1'b0}
      + {34'h0, accumulate_xor_235, 2'h0} + {33'h0, accumulate_xor_236, 3'h0}
      + {36'h0, accumulate_xor_237} + {35'h0, accumulate_xor_238, 1'b0}
      + {34'h0, accumulate_xor_239, 2'h0} + {33'h0, accumulate_xor_240, 3'h0};
  wire [39:0] accumulate_total_part_31 =
      {36'h0, accumulate_xor_241} + {35'h0, accumulate_xor_242, 1'b0}
      + {34'h0, accumulate_xor_243, 2'h0} + {33'h0, accumulate_xor_244, 3'h0}
      + {36'h0, accumulate_xor_245} + {35'h0, accumulate_xor_246, 1'b0}
      + {34'h0, accumulate_xor_247, 2'h0} + {33'h0, accumulate_xor_248, 3'h0};
  wire [39:0] accumulate_total_part_32 =
      {36'h0, accumulate_xor_249} + {35'h0, accumulate_xor_250, 1'b0}
      + {34'h0, accumulate_xor_251, 2'h0} + {33'h0, accumulate_xor_252, 3'h0}
      + {36'h0, accumulate_xor_253} + {35'h0, accumulate_xor_254, 1'b0}
      + {34'h0, accumulate_xor_255, 2'h0} + {33'h0, accumulate_xor_256, 3'h0};
  wire [39:0] accumulate_total_part_33 = {{8{c[31]}}, c} + 40'hffffffe200;
  wire [39:0] accumulate_total_part_34 =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4 + accumulate_total_part_5 + accumulate_total_part_6
      + accumulate_total_part_7 + accumulate_total_part_8;
  wire [39:0] accumulate_total_part_35 =
      accumulate_total_part_9 + accumulate_total_part_10 + accumulate_total_part_11
      + accumulate_total_part_12 + accumulate_total_part_13 + accumulate_total_part_14
      + accumulate_total_part_15 + accumulate_total_part_16;
  wire [39:0] accumulate_total_part_36 =
      accumulate_total_part_17 + accumulate_total_part_18 + accumulate_total_part_19
      + accumulate_total_part_20 + accumulate_total_part_21 + accumulate_total_part_22
      + accumulate_total_part_23 + accumulate_total_part_24;
  wire [39:0] accumulate_total_part_37 =
      accumulate_total_part_25 + accumulate_total_part_26 + accumulate_total_part_27
      + accumulate_total_part_28 + accumulate_total_part_29 + accumulate_total_part_30
      + accumulate_total_part_31 + accumulate_total_part_32;
  wire [39:0] accumulate_total =
      accumulate_total_part_34 + accumulate_total_part_35 + accumulate_total_part_36
      + accumulate_total_part_37 + accumulate_total_part_33;
  wire [40:0] accumulate_xor_257 = {accumulate_total[39], accumulate_total} ^ 41'h10000000000;
  wire overflow_above = 41'h1007fffffff < accumulate_xor_257;
  wire overflow_below = accumulate_xor_257 < 41'hff80000000;
  wire [31:0] accumulate_code =
      overflow_above ? 32'h7fffffff
      : overflow_below ? 32'h80000000
      : accumulate_total[31:0];

  assign d = accumulate_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
