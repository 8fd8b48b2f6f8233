// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// ampere-s8-s32-satfinite
// Ampere tensor core, s8 products and the addend summed exactly, to s32-satfinite
//
// decode: a: int8  b: int8  c: int32
// block: 32 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: saturate, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module ampere_s8_s32_satfinite (
    input  wire [255:0] a, // factors, int8: 32 elements of 8 bits, element 0 lowest
    input  wire [255:0] b, // factors, int8: 32 elements of 8 bits, element 0 lowest
    input  wire  [31:0] c, // addend, int32
    output wire  [31:0] d  // result, int32
);

  // ---- accumulate ----
  wire [7:0] accumulate_xor = (a[7:0] & {8{b[0]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_2 = (a[7:0] & {8{b[1]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_3 = (a[7:0] & {8{b[2]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_4 = (a[7:0] & {8{b[3]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_5 = (a[7:0] & {8{b[4]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_6 = (a[7:0] & {8{b[5]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_7 = (a[7:0] & {8{b[6]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_8 = (a[7:0] & {8{b[7]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_9 = (a[15:8] & {8{b[8]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_10 = (a[15:8] & {8{b[9]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_11 = (a[15:8] & {8{b[10]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_12 = (a[15:8] & {8{b[11]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_13 = (a[15:8] & {8{b[12]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_14 = (a[15:8] & {8{b[13]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_15 = (a[15:8] & {8{b[14]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_16 = (a[15:8] & {8{b[15]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_17 = (a[23:16] & {8{b[16]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_18 = (a[23:16] & {8{b[17]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_19 = (a[23:16] & {8{b[18]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_20 = (a[23:16] & {8{b[19]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_21 = (a[23:16] & {8{b[20]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_22 = (a[23:16] & {8{b[21]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_23 = (a[23:16] & {8{b[22]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_24 = (a[23:16] & {8{b[23]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_25 = (a[31:24] & {8{b[24]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_26 = (a[31:24] & {8{b[25]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_27 = (a[31:24] & {8{b[26]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_28 = (a[31:24] & {8{b[27]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_29 = (a[31:24] & {8{b[28]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_30 = (a[31:24] & {8{b[29]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_31 = (a[31:24] & {8{b[30]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_32 = (a[31:24] & {8{b[31]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_33 = (a[39:32] & {8{b[32]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_34 = (a[39:32] & {8{b[33]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_35 = (a[39:32] & {8{b[34]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_36 = (a[39:32] & {8{b[35]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_37 = (a[39:32] & {8{b[36]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_38 = (a[39:32] & {8{b[37]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_39 = (a[39:32] & {8{b[38]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_40 = (a[39:32] & {8{b[39]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_41 = (a[47:40] & {8{b[40]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_42 = (a[47:40] & {8{b[41]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_43 = (a[47:40] & {8{b[42]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_44 = (a[47:40] & {8{b[43]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_45 = (a[47:40] & {8{b[44]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_46 = (a[47:40] & {8{b[45]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_47 = (a[47:40] & {8{b[46]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_48 = (a[47:40] & {8{b[47]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_49 = (a[55:48] & {8{b[48]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_50 = (a[55:48] & {8{b[49]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_51 = (a[55:48] & {8{b[50]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_52 = (a[55:48] & {8{b[51]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_53 = (a[55:48] & {8{b[52]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_54 = (a[55:48] & {8{b[53]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_55 = (a[55:48] & {8{b[54]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_56 = (a[55:48] & {8{b[55]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_57 = (a[63:56] & {8{b[56]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_58 = (a[63:56] & {8{b[57]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_59 = (a[63:56] & {8{b[58]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_60 = (a[63:56] & {8{b[59]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_61 = (a[63:56] & {8{b[60]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_62 = (a[63:56] & {8{b[61]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_63 = (a[63:56] & {8{b[62]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_64 = (a[63:56] & {8{b[63]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_65 = (a[71:64] & {8{b[64]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_66 = (a[71:64] & {8{b[65]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_67 = (a[71:64] & {8{b[66]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_68 = (a[71:64] & {8{b[67]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_69 = (a[71:64] & {8{b[68]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_70 = (a[71:64] & {8{b[69]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_71 = (a[71:64] & {8{b[70]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_72 = (a[71:64] & {8{b[71]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_73 = (a[79:72] & {8{b[72]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_74 = (a[79:72] & {8{b[73]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_75 = (a[79:72] & {8{b[74]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_76 = (a[79:72] & {8{b[75]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_77 = (a[79:72] & {8{b[76]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_78 = (a[79:72] & {8{b[77]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_79 = (a[79:72] & {8{b[78]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_80 = (a[79:72] & {8{b[79]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_81 = (a[87:80] & {8{b[80]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_82 = (a[87:80] & {8{b[81]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_83 = (a[87:80] & {8{b[82]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_84 = (a[87:80] & {8{b[83]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_85 = (a[87:80] & {8{b[84]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_86 = (a[87:80] & {8{b[85]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_87 = (a[87:80] & {8{b[86]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_88 = (a[87:80] & {8{b[87]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_89 = (a[95:88] & {8{b[88]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_90 = (a[95:88] & {8{b[89]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_91 = (a[95:88] & {8{b[90]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_92 = (a[95:88] & {8{b[91]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_93 = (a[95:88] & {8{b[92]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_94 = (a[95:88] & {8{b[93]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_95 = (a[95:88] & {8{b[94]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_96 = (a[95:88] & {8{b[95]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_97 = (a[103:96] & {8{b[96]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_98 = (a[103:96] & {8{b[97]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_99 = (a[103:96] & {8{b[98]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_100 = (a[103:96] & {8{b[99]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_101 = (a[103:96] & {8{b[100]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_102 = (a[103:96] & {8{b[101]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_103 = (a[103:96] & {8{b[102]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_104 = (a[103:96] & {8{b[103]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_105 = (a[111:104] & {8{b[104]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_106 = (a[111:104] & {8{b[105]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_107 = (a[111:104] & {8{b[106]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_108 = (a[111:104] & {8{b[107]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_109 = (a[111:104] & {8{b[108]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_110 = (a[111:104] & {8{b[109]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_111 = (a[111:104] & {8{b[110]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_112 = (a[111:104] & {8{b[111]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_113 = (a[119:112] & {8{b[112]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_114 = (a[119:112] & {8{b[113]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_115 = (a[119:112] & {8{b[114]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_116 = (a[119:112] & {8{b[115]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_117 = (a[119:112] & {8{b[116]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_118 = (a[119:112] & {8{b[117]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_119 = (a[119:112] & {8{b[118]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_120 = (a[119:112] & {8{b[119]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_121 = (a[127:120] & {8{b[120]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_122 = (a[127:120] & {8{b[121]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_123 = (a[127:120] & {8{b[122]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_124 = (a[127:120] & {8{b[123]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_125 = (a[127:120] & {8{b[124]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_126 = (a[127:120] & {8{b[125]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_127 = (a[127:120] & {8{b[126]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_128 = (a[127:120] & {8{b[127]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_129 = (a[135:128] & {8{b[128]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_130 = (a[135:128] & {8{b[129]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_131 = (a[135:128] & {8{b[130]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_132 = (a[135:128] & {8{b[131]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_133 = (a[135:128] & {8{b[132]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_134 = (a[135:128] & {8{b[133]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_135 = (a[135:128] & {8{b[134]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_136 = (a[135:128] & {8{b[135]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_137 = (a[143:136] & {8{b[136]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_138 = (a[143:136] & {8{b[137]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_139 = (a[143:136] & {8{b[138]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_140 = (a[143:136] & {8{b[139]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_141 = (a[143:136] & {8{b[140]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_142 = (a[143:136] & {8{b[141]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_143 = (a[143:136] & {8{b[142]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_144 = (a[143:136] & {8{b[143]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_145 = (a[151:144] & {8{b[144]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_146 = (a[151:144] & {8{b[145]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_147 = (a[151:144] & {8{b[146]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_148 = (a[151:144] & {8{b[147]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_149 = (a[151:144] & {8{b[148]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_150 = (a[151:144] & {8{b[149]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_151 = (a[151:144] & {8{b[150]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_152 = (a[151:144] & {8{b[151]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_153 = (a[159:152] & {8{b[152]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_154 = (a[159:152] & {8{b[153]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_155 = (a[159:152] & {8{b[154]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_156 = (a[159:152] & {8{b[155]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_157 = (a[159:152] & {8{b[156]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_158 = (a[159:152] & {8{b[157]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_159 = (a[159:152] & {8{b[158]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_160 = (a[159:152] & {8{b[159]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_161 = (a[167:160] & {8{b[160]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_162 = (a[167:160] & {8{b[161]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_163 = (a[167:160] & {8{b[162]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_164 = (a[167:160] & {8{b[163]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_165 = (a[167:160] & {8{b[164]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_166 = (a[167:160] & {8{b[165]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_167 = (a[167:160] & {8{b[166]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_168 = (a[167:160] & {8{b[167]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_169 = (a[175:168] & {8{b[168]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_170 = (a[175:168] & {8{b[169]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_171 = (a[175:168] & {8{b[170]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_172 = (a[175:168] & {8{b[171]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_173 = (a[175:168] & {8{b[172]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_174 = (a[175:168] & {8{b[173]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_175 = (a[175:168] & {8{b[174]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_176 = (a[175:168] & {8{b[175]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_177 = (a[183:176] & {8{b[176]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_178 = (a[183:176] & {8{b[177]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_179 = (a[183:176] & {8{b[178]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_180 = (a[183:176] & {8{b[179]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_181 = (a[183:176] & {8{b[180]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_182 = (a[183:176] & {8{b[181]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_183 = (a[183:176] & {8{b[182]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_184 = (a[183:176] & {8{b[183]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_185 = (a[191:184] & {8{b[184]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_186 = (a[191:184] & {8{b[185]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_187 = (a[191:184] & {8{b[186]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_188 = (a[191:184] & {8{b[187]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_189 = (a[191:184] & {8{b[188]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_190 = (a[191:184] & {8{b[189]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_191 = (a[191:184] & {8{b[190]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_192 = (a[191:184] & {8{b[191]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_193 = (a[199:192] & {8{b[192]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_194 = (a[199:192] & {8{b[193]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_195 = (a[199:192] & {8{b[194]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_196 = (a[199:192] & {8{b[195]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_197 = (a[199:192] & {8{b[196]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_198 = (a[199:192] & {8{b[197]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_199 = (a[199:192] & {8{b[198]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_200 = (a[199:192] & {8{b[199]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_201 = (a[207:200] & {8{b[200]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_202 = (a[207:200] & {8{b[201]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_203 = (a[207:200] & {8{b[202]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_204 = (a[207:200] & {8{b[203]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_205 = (a[207:200] & {8{b[204]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_206 = (a[207:200] & {8{b[205]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_207 = (a[207:200] & {8{b[206]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_208 = (a[207:200] & {8{b[207]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_209 = (a[215:208] & {8{b[208]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_210 = (a[215:208] & {8{b[209]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_211 = (a[215:208] & {8{b[210]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_212 = (a[215:208] & {8{b[211]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_213 = (a[215:208] & {8{b[212]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_214 = (a[215:208] & {8{b[213]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_215 = (a[215:208] & {8{b[214]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_216 = (a[215:208] & {8{b[215]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_217 = (a[223:216] & {8{b[216]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_218 = (a[223:216] & {8{b[217]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_219 = (a[223:216] & {8{b[218]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_220 = (a[223:216] & {8{b[219]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_221 = (a[223:216] & {8{b[220]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_222 = (a[223:216] & {8{b[221]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_223 = (a[223:216] & {8{b[222]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_224 = (a[223:216] & {8{b[223]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_225 = (a[231:224] & {8{b[224]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_226 = (a[231:224] & {8{b[225]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_227 = (a[231:224] & {8{b[226]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_228 = (a[231:224] & {8{b[227]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_229 = (a[231:224] & {8{b[228]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_230 = (a[231:224] & {8{b[229]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_231 = (a[231:224] & {8{b[230]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_232 = (a[231:224] & {8{b[231]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_233 = (a[239:232] & {8{b[232]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_234 = (a[239:232] & {8{b[233]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_235 = (a[239:232] & {8{b[234]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_236 = (a[239:232] & {8{b[235]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_237 = (a[239:232] & {8{b[236]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_238 = (a[239:232] & {8{b[237]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_239 = (a[239:232] & {8{b[238]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_240 = (a[239:232] & {8{b[239]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_241 = (a[247:240] & {8{b[240]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_242 = (a[247:240] & {8{b[241]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_243 = (a[247:240] & {8{b[242]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_244 = (a[247:240] & {8{b[243]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_245 = (a[247:240] & {8{b[244]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_246 = (a[247:240] & {8{b[245]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_247 = (a[247:240] & {8{b[246]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_248 = (a[247:240] & {8{b[247]}}) ^ 8'h7f;
  wire [7:0] accumulate_xor_249 = (a[255:248] & {8{b[248]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_250 = (a[255:248] & {8{b[249]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_251 = (a[255:248] & {8{b[250]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_252 = (a[255:248] & {8{b[251]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_253 = (a[255:248] & {8{b[252]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_254 = (a[255:248] & {8{b[253]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_255 = (a[255:248] & {8{b[254]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_256 = (a[255:248] & {8{b[255]}}) ^ 8'h7f;
  wire [38:0] accumulate_total_part =
      {31'h0, accumulate_xor} + {30'h0, accumulate_xor_2, 1'b0} + {29'h0, accumulate_xor_3, 2'h0}
      + {28'h0, accumulate_xor_4, 3'h0} + {27'h0, accumulate_xor_5, 4'h0}
      + {26'h0, accumulate_xor_6, 5'h00} + {25'h0, accumulate_xor_7, 6'h00}
      + {24'h0, accumulate_xor_8, 7'h00};
  wire [38:0] accumulate_total_part_2 =
      {31'h0, accumulate_xor_9} + {30'h0, accumulate_xor_10, 1'b0}
      + {29'h0, accumulate_xor_11, 2'h0} + {28'h0, accumulate_xor_12, 3'h0}
      + {27'h0, accumulate_xor_13, 4'h0} + {26'h0, accumulate_xor_14, 5'h00}
      + {25'h0, accumulate_xor_15, 6'h00} + {24'h0, accumulate_xor_16, 7'h00};
  wire [38:0] accumulate_total_part_3 =
      {31'h0, accumulate_xor_17} + {30'h0, accumulate_xor_18, 1'b0}
      + {29'h0, accumulate_xor_19, 2'h0} + {28'h0, accumulate_xor_20, 3'h0}
      + {27'h0, accumulate_xor_21, 4'h0} + {26'h0, accumulate_xor_22, 5'h00}
      + {25'h0, accumulate_xor_23, 6'h00} + {24'h0, accumulate_xor_24, 7'h00};
  wire [38:0] accumulate_total_part_4 =
      {31'h0, accumulate_xor_25} + {30'h0, accumulate_xor_26, 1'b0}
      + {29'h0, accumulate_xor_27, 2'h0} + {28'h0, accumulate_xor_28, 3'h0}
      + {27'h0, accumulate_xor_29, 4'h0} + {26'h0, accumulate_xor_30, 5'h00}
      + {25'h0, accumulate_xor_31, 6'h00} + {24'h0, accumulate_xor_32, 7'h00};
  wire [38:0] accumulate_total_part_5 =
      {31'h0, accumulate_xor_33} + {30'h0, accumulate_xor_34, 1'b0}
      + {29'h0, accumulate_xor_35, 2'h0} + {28'h0, accumulate_xor_36, 3'h0}
      + {27'h0, accumulate_xor_37, 4'h0} + {26'h0, accumulate_xor_38, 5'h00}
      + {25'h0, accumulate_xor_39, 6'h00} + {24'h0, accumulate_xor_40, 7'h00};
  wire [38:0] accumulate_total_part_6 =
      {31'h0, accumulate_xor_41} + {30'h0, accumulate_xor_42, 1'b0}
      + {29'h0, accumulate_xor_43, 2'h0} + {28'h0, accumulate_xor_44, 3'h0}
      + {27'h0, accumulate_xor_45, 4'h0} + {26'h0, accumulate_xor_46, 5'h00}
      + {25'h0, accumulate_xor_47, 6'h00} + {24'h0, accumulate_xor_48, 7'h00};
  wire [38:0] accumulate_total_part_7 =
      {31'h0, accumulate_xor_49} + {30'h0, accumulate_xor_50, 1'b0}
      + {29'h0, accumulate_xor_51, 2'h0} + {28'h0, accumulate_xor_52, 3'h0}
      + {27'h0, accumulate_xor_53, 4'h0} + {26'h0, accumulate_xor_54, 5'h00}
      + {25'h0, accumulate_xor_55, 6'h00} + {24'h0, accumulate_xor_56, 7'h00};
  wire [38:0] accumulate_total_part_8 =
      {31'h0, accumulate_xor_57} + {30'h0, accumulate_xor_58, 1'b0}
      + {29'h0, accumulate_xor_59, 2'h0} + {28'h0, accumulate_xor_60, 3'h0}
      + {27'h0, accumulate_xor_61, 4'h0} + {26'h0, accumulate_xor_62, 5'h00}
      + {25'h0, accumulate_xor_63, 6'h00} + {24'h0, accumulate_xor_64, 7'h00};
  wire [38:0] accumulate_total_part_9 =
      {31'h0, accumulate_xor_65} + {30'h0, accumulate_xor_66, 1'b0}
      + {29'h0, accumulate_xor_67, 2'h0} + {28'h0, accumulate_xor_68, 3'h0}
      + {27'h0, accumulate_xor_69, 4'h0} + {26'h0, accumulate_xor_70, 5'h00}
      + {25'h0, accumulate_xor_71, 6'h00} + {24'h0, accumulate_xor_72, 7'h00};
  wire [38:0] accumulate_total_part_10 =
      {31'h0, accumulate_xor_73} + {30'h0, accumulate_xor_74, 1'b0}
      + {29'h0, accumulate_xor_75, 2'h0} + {28'h0, accumulate_xor_76, 3'h0}
      + {27'h0, accumulate_xor_77, 4'h0} + {26'h0, accumulate_xor_78, 5'h00}
      + {25'h0, accumulate_xor_79, 6'h00} + {24'h0, accumulate_xor_80, 7'h00};
  wire [38:0] accumulate_total_part_11 =
      {31'h0, accumulate_xor_81} + {30'h0, accumulate_xor_82, 1'b0}
      + {29'h0, accumulate_xor_83, 2'h0} + {28'h0, accumulate_xor_84, 3'h0}
      + {27'h0, accumulate_xor_85, 4'h0} + {26'h0, accumulate_xor_86, 5'h00}
      + {25'h0, accumulate_xor_87, 6'h00} + {24'h0, accumulate_xor_88, 7'h00};
  wire [38:0] accumulate_total_part_12 =
      {31'h0, accumulate_xor_89} + {30'h0, accumulate_xor_90, 1'b0}
      + {29'h0, accumulate_xor_91, 2'h0} + {28'h0, accumulate_xor_92, 3'h0}
      + {27'h0, accumulate_xor_93, 4'h0} + {26'h0, accumulate_xor_94, 5'h00}
      + {25'h0, accumulate_xor_95, 6'h00} + {24'h0, accumulate_xor_96, 7'h00};
  wire [38:0] accumulate_total_part_13 =
      {31'h0, accumulate_xor_97} + {30'h0, accumulate_xor_98, 1'b0}
      + {29'h0, accumulate_xor_99, 2'h0} + {28'h0, accumulate_xor_100, 3'h0}
      + {27'h0, accumulate_xor_101, 4'h0} + {26'h0, accumulate_xor_102, 5'h00}
      + {25'h0, accumulate_xor_103, 6'h00} + {24'h0, accumulate_xor_104, 7'h00};
  wire [38:0] accumulate_total_part_14 =
      {31'h0, accumulate_xor_105} + {30'h0, accumulate_xor_106, 1'b0}
      + {29'h0, accumulate_xor_107, 2'h0} + {28'h0, accumulate_xor_108, 3'h0}
      + {27'h0, accumulate_xor_109, 4'h0} + {26'h0, accumulate_xor_110, 5'h00}
      + {25'h0, accumulate_xor_111, 6'h00} + {24'h0, accumulate_xor_112, 7'h00};
  wire [38:0] accumulate_total_part_15 =
      {31'h0, accumulate_xor_113} + {30'h0, accumulate_xor_114, 1'b0}
      + {29'h0, accumulate_xor_115, 2'h0} + {28'h0, accumulate_xor_116, 3'h0}
      + {27'h0, accumulate_xor_117, 4'h0} + {26'h0, accumulate_xor_118, 5'h00}
      + {25'h0, accumulate_xor_119, 6'h00} + {24'h0, accumulate_xor_120, 7'h00};
  wire [38:0] accumulate_total_part_16 =
      {31'h0, accumulate_xor_121} + {30'h0, accumulate_xor_122, 1'b0}
      + {29'h0, accumulate_xor_123, 2'h0} + {28'h0, accumulate_xor_124, 3'h0}
      + {27'h0, accumulate_xor_125, 4'h0} + {26'h0, accumulate_xor_126, 5'h00}
      + {25'h0, accumulate_xor_127, 6'h00} + {24'h0, accumulate_xor_128, 7'h00};
  wire [38:0] accumulate_total_part_17 =
      {31'h0, accumulate_xor_129} + {30'h0, accumulate_xor_130, 1'b0}
      + {29'h0, accumulate_xor_131, 2'h0} + {28'h0, accumulate_xor_132, 3'h0}
      + {27'h0, accumulate_xor_133, 4'h0} + {26'h0, accumulate_xor_134, 5'h00}
      + {25'h0, accumulate_xor_135, 6'h00} + {24'h0, accumulate_xor_136, 7'h00};
  wire [38:0] accumulate_total_part_18 =
      {31'h0, accumulate_xor_137} + {30'h0, accumulate_xor_138, 1'b0}
      + {29'h0, accumulate_xor_139, 2'h0} + {28'h0, accumulate_xor_140, 3'h0}
      + {27'h0, accumulate_xor_141, 4'h0} + {26'h0, accumulate_xor_142, 5'h00}
      + {25'h0, accumulate_xor_143, 6'h00} + {24'h0, accumulate_xor_144, 7'h00};
  wire [38:0] accumulate_total_part_19 =
      {31'h0, accumulate_xor_145} + {30'h0, accumulate_xor_146, 1'b0}
      + {29'h0, accumulate_xor_147, 2'h0} + {28'h0, accumulate_xor_148, 3'h0}
      + {27'h0, accumulate_xor_149, 4'h0} + {26'h0, accumulate_xor_150, 5'h00}
      + {25'h0, accumulate_xor_151, 6'h00} + {24'h0, accumulate_xor_152, 7'h00};
  wire [38:0] accumulate_total_part_20 =
      {31'h0, accumulate_xor_153} + {30'h0, accumulate_xor_154, 1'b0}
      + {29'h0, accumulate_xor_155, 2'h0} + {28'h0, accumulate_xor_156, 3'h0}
      + {27'h0, accumulate_xor_157, 4'h0} + {26'h0, accumulate_xor_158, 5'h00}
      + {25'h0, accumulate_xor_159, 6'h00} + {24'h0, accumulate_xor_160, 7'h00};
  wire [38:0] accumulate_total_part_21 =
      {31'h0, accumulate_xor_161} + {30'h0, accumulate_xor_162, 1'b0}
      + {29'h0, accumulate_xor_163, 2'h0} + {28'h0, accumulate_xor_164, 3'h0}
      + {27'h0, accumulate_xor_165, 4'h0} + {26'h0, accumulate_xor_166, 5'h00}
      + {25'h0, accumulate_xor_167, 6'h00} + {24'h0, accumulate_xor_168, 7'h00};
  wire [38:0] accumulate_total_part_22 =
      {31'h0, accumulate_xor_169} + {30'h0, accumulate_xor_170, 1'b0}
      + {29'h0, accumulate_xor_171, 2'h0} + {28'h0, accumulate_xor_172, 3'h0}
      + {27'h0, accumulate_xor_173, 4'h0} + {26'h0, accumulate_xor_174, 5'h00}
      + {25'h0, accumulate_xor_175, 6'h00} + {24'h0, accumulate_xor_176, 7'h00};
  wire [38:0] accumulate_total_part_23 =
      {31'h0, accumulate_xor_177} + {30'h0, accumulate_xor_178, 1'b0}
      + {29'h0, accumulate_xor_179, 2'h0} + {28'h0, accumulate_xor_180, 3'h0}
      + {27'h0, accumulate_xor_181, 4'h0} + {26'h0, accumulate_xor_182, 5'h00}
      + {25'h0, accumulate_xor_183, 6'h00} + {24'h0, accumulate_xor_184, 7'h00};
  wire [38:0] accumulate_total_part_24 =
      {31'h0, accumulate_xor_185} + {30'h0, accumulate_xor_186, 1'b0}
      + {29'h0, accumulate_xor_187, 2'h0} + {28'h0, accumulate_xor_188, 3'h0}
      + {27'h0, accumulate_xor_189, 4'h0} + {26'h0, accumulate_xor_190, 5'h00}
      + {25'h0, accumulate_xor_191, 6'h00} + {24'h0, accumulate_xor_192, 7'h00};
  wire [38:0] accumulate_total_part_25 =
      {31'h0, accumulate_xor_193} + {30'h0, accumulate_xor_194, 1'b0}
      + {29'h0, accumulate_xor_195, 2'h0} + {28'h0, accumulate_xor_196, 3'h0}
      + {27'h0, accumulate_xor_197, 4'h0} + {26'h0, accumulate_xor_198, 5'h00}
      + {25'h0, accumulate_xor_199, 6'h00} + {24'h0, accumulate_xor_200, 7'h00};
  wire [38:0] accumulate_total_part_26 =
      {31'h0, accumulate_xor_201} + {30'h0, accumulate_xor_202, 1'b0}
      + {29'h0, accumulate_xor_203, 2'h0} + {28'h0, accumulate_xor_204, 3'h0}
      + {27'h0, accumulate_xor_205, 4'h0} + {26'h0, accumulate_xor_206, 5'h00}
      + {25'h0, accumulate_xor_207, 6'h00} + {24'h0, accumulate_xor_208, 7'h00};
  wire [38:0] accumulate_total_part_27 =
      {31'h0, accumulate_xor_209} + {30'h0, accumulate_xor_210, 1'b0}
      + {29'h0, accumulate_xor_211, 2'h0} + {28'h0, accumulate_xor_212, 3'h0}
      + {27'h0, accumulate_xor_213, 4'h0} + {26'h0, accumulate_xor_214, 5'h00}
      + {25'h0, accumulate_xor_215, 6'h00} + {24'h0, accumulate_xor_216, 7'h00};
  wire [38:0] accumulate_total_part_28 =
      {31'h0, accumulate_xor_217} + {30'h0, accumulate_xor_218, 1'b0}
      + {29'h0, accumulate_xor_219, 2'h0} + {28'h0, accumulate_xor_220, 3'h0}
      + {27'h0, accumulate_xor_221, 4'h0} + {26'h0, accumulate_xor_222, 5'h00}
      + {25'h0, accumulate_xor_223, 6'h00} + {24'h0, accumulate_xor_224, 7'h00};
  wire [38:0] accumulate_total_part_29 =
      {31'h0, accumulate_xor_225} + {30'h0, accumulate_xor_226, 1'b0}
      + {29'h0, accumulate_xor_227, 2'h0} + {28'h0, accumulate_xor_228, 3'h0}
      + {27'h0, accumulate_xor_229, 4'h0} + {26'h0, accumulate_xor_230, 5'h00}
      + {25'h0, accumulate_xor_231, 6'h00} + {24'h0, accumulate_xor_232, 7'h00};
  wire [38:0] accumulate_total_part_30 =
      {31'h0, accumulate_xor_233} + {30'h0, accumulate_xor_234, 1'b0}
      + {29'h0, accumulate_xor_235, 2'h0} + {28'h0, accumulate_xor_236, 3'h0}
      + {27'h0, accumulate_xor_237, 4'h0} + {26'h0, accumulate_xor_238, 5'h00}
      + {25'h0, accumulate_xor_239, 6'h00} + {24'h0, accumulate_xor_240, 7'h00};
  wire [38:0] accumulate_total_part_31 =
      {31'h0, accumulate_xor_241} + {30'h0, accumulate_xor_242, 1'b0}
      + {29'h0, accumulate_xor_243, 2'h0} + {28'h0, accumulate_xor_244, 3'h0}
      + {27'h0, accumulate_xor_245, 4'h0} + {26'h0, accumulate_xor_246, 5'h00}
      + {25'h0, accumulate_xor_247, 6'h00} + {24'h0, accumulate_xor_248, 7'h00};
  wire [38:0] accumulate_total_part_32 =
      {31'h0, accumulate_xor_249} + {30'h0, accumulate_xor_250, 1'b0}
      + {29'h0, accumulate_xor_251, 2'h0} + {28'h0, accumulate_xor_252, 3'h0}
      + {27'h0, accumulate_xor_253, 4'h0} + {26'h0, accumulate_xor_254, 5'h00}
      + {25'h0, accumulate_xor_255, 6'h00} + {24'h0, accumulate_xor_256, 7'h00};
  wire [38:0] accumulate_total_part_33 = {{7{c[31]}}, c} + 39'h7ffff02000;
  wire [38:0] accumulate_total_part_34 =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4 + accumulate_total_part_5 + accumulate_total_part_6
      + accumulate_total_part_7 + accumulate_total_part_8;
  wire [38:0] accumulate_total_part_35 =
      accumulate_total_part_9 + accumulate_total_part_10 + accumulate_total_part_11
      + accumulate_total_part_12 + accumulate_total_part_13 + accumulate_total_part_14
      + accumulate_total_part_15 + accumulate_total_part_16;
  wire [38:0] accumulate_total_part_36 =
      accumulate_total_part_17 + accumulate_total_part_18 + accumulate_total_part_19
      + accumulate_total_part_20 + accumulate_total_part_21 + accumulate_total_part_22
      + accumulate_total_part_23 + accumulate_total_part_24;
  wire [38:0] accumulate_total_part_37 =
      accumulate_total_part_25 + accumulate_total_part_26 + accumulate_total_part_27
      + accumulate_total_part_28 + accumulate_total_part_29 + accumulate_total_part_30
      + accumulate_total_part_31 + accumulate_total_part_32;
  wire [38:0] accumulate_total =
      accumulate_total_part_34 + accumulate_total_part_35 + accumulate_total_part_36
      + accumulate_total_part_37 + accumulate_total_part_33;
  wire [39:0] accumulate_xor_257 = {accumulate_total[38], accumulate_total} ^ 40'h8000000000;
  wire overflow_above = 40'h807fffffff < accumulate_xor_257;
  wire overflow_below = accumulate_xor_257 < 40'h7f80000000;
  wire [31:0] accumulate_code =
      overflow_above ? 32'h7fffffff
      : overflow_below ? 32'h80000000
      : accumulate_total[31:0];

  assign d = accumulate_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
