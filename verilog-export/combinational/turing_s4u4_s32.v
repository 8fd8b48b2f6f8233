// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// turing-s4u4-s32
// Turing tensor core, s4u4 products and the addend summed exactly, to s32
//
// decode: a: int4  b: uint4  c: int32
// block: 32 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module turing_s4u4_s32 (
    input  wire [127:0] a, // factors, int4: 32 elements of 4 bits, element 0 lowest
    input  wire [127:0] b, // factors, uint4: 32 elements of 4 bits, element 0 lowest
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
  wire [31:0] accumulate_total_part =
      {28'h0, accumulate_xor} + {27'h0, accumulate_xor_2, 1'b0} + {26'h0, accumulate_xor_3, 2'h0}
      + {25'h0, accumulate_xor_4, 3'h0} + {28'h0, accumulate_xor_5}
      + {27'h0, accumulate_xor_6, 1'b0} + {26'h0, accumulate_xor_7, 2'h0}
      + {25'h0, accumulate_xor_8, 3'h0};
  wire [31:0] accumulate_total_part_2 =
      {28'h0, accumulate_xor_9} + {27'h0, accumulate_xor_10, 1'b0}
      + {26'h0, accumulate_xor_11, 2'h0} + {25'h0, accumulate_xor_12, 3'h0}
      + {28'h0, accumulate_xor_13} + {27'h0, accumulate_xor_14, 1'b0}
      + {26'h0, accumulate_xor_15, 2'h0} + {25'h0, accumulate_xor_16, 3'h0};
  wire [31:0] accumulate_total_part_3 =
      {28'h0, accumulate_xor_17} + {27'h0, accumulate_xor_18, 1'b0}
      + {26'h0, accumulate_xor_19, 2'h0} + {25'h0, accumulate_xor_20, 3'h0}
      + {28'h0, accumulate_xor_21} + {27'h0, accumulate_xor_22, 1'b0}
      + {26'h0, accumulate_xor_23, 2'h0} + {25'h0, accumulate_xor_24, 3'h0};
  wire [31:0] accumulate_total_part_4 =
      {28'h0, accumulate_xor_25} + {27'h0, accumulate_xor_26, 1'b0}
      + {26'h0, accumulate_xor_27, 2'h0} + {25'h0, accumulate_xor_28, 3'h0}
      + {28'h0, accumulate_xor_29} + {27'h0, accumulate_xor_30, 1'b0}
      + {26'h0, accumulate_xor_31, 2'h0} + {25'h0, accumulate_xor_32, 3'h0};
  wire [31:0] accumulate_total_part_5 =
      {28'h0, accumulate_xor_33} + {27'h0, accumulate_xor_34, 1'b0}
      + {26'h0, accumulate_xor_35, 2'h0} + {25'h0, accumulate_xor_36, 3'h0}
      + {28'h0, accumulate_xor_37} + {27'h0, accumulate_xor_38, 1'b0}
      + {26'h0, accumulate_xor_39, 2'h0} + {25'h0, accumulate_xor_40, 3'h0};
  wire [31:0] accumulate_total_part_6 =
      {28'h0, accumulate_xor_41} + {27'h0, accumulate_xor_42, 1'b0}
      + {26'h0, accumulate_xor_43, 2'h0} + {25'h0, accumulate_xor_44, 3'h0}
      + {28'h0, accumulate_xor_45} + {27'h0, accumulate_xor_46, 1'b0}
      + {26'h0, accumulate_xor_47, 2'h0} + {25'h0, accumulate_xor_48, 3'h0};
  wire [31:0] accumulate_total_part_7 =
      {28'h0, accumulate_xor_49} + {27'h0, accumulate_xor_50, 1'b0}
      + {26'h0, accumulate_xor_51, 2'h0} + {25'h0, accumulate_xor_52, 3'h0}
      + {28'h0, accumulate_xor_53} + {27'h0, accumulate_xor_54, 1'b0}
      + {26'h0, accumulate_xor_55, 2'h0} + {25'h0, accumulate_xor_56, 3'h0};
  wire [31:0] accumulate_total_part_8 =
      {28'h0, accumulate_xor_57} + {27'h0, accumulate_xor_58, 1'b0}
      + {26'h0, accumulate_xor_59, 2'h0} + {25'h0, accumulate_xor_60, 3'h0}
      + {28'h0, accumulate_xor_61} + {27'h0, accumulate_xor_62, 1'b0}
      + {26'h0, accumulate_xor_63, 2'h0} + {25'h0, accumulate_xor_64, 3'h0};
  wire [31:0] accumulate_total_part_9 =
      {28'h0, accumulate_xor_65} + {27'h0, accumulate_xor_66, 1'b0}
      + {26'h0, accumulate_xor_67, 2'h0} + {25'h0, accumulate_xor_68, 3'h0}
      + {28'h0, accumulate_xor_69} + {27'h0, accumulate_xor_70, 1'b0}
      + {26'h0, accumulate_xor_71, 2'h0} + {25'h0, accumulate_xor_72, 3'h0};
  wire [31:0] accumulate_total_part_10 =
      {28'h0, accumulate_xor_73} + {27'h0, accumulate_xor_74, 1'b0}
      + {26'h0, accumulate_xor_75, 2'h0} + {25'h0, accumulate_xor_76, 3'h0}
      + {28'h0, accumulate_xor_77} + {27'h0, accumulate_xor_78, 1'b0}
      + {26'h0, accumulate_xor_79, 2'h0} + {25'h0, accumulate_xor_80, 3'h0};
  wire [31:0] accumulate_total_part_11 =
      {28'h0, accumulate_xor_81} + {27'h0, accumulate_xor_82, 1'b0}
      + {26'h0, accumulate_xor_83, 2'h0} + {25'h0, accumulate_xor_84, 3'h0}
      + {28'h0, accumulate_xor_85} + {27'h0, accumulate_xor_86, 1'b0}
      + {26'h0, accumulate_xor_87, 2'h0} + {25'h0, accumulate_xor_88, 3'h0};
  wire [31:0] accumulate_total_part_12 =
      {28'h0, accumulate_xor_89} + {27'h0, accumulate_xor_90, 1'b0}
      + {26'h0, accumulate_xor_91, 2'h0} + {25'h0, accumulate_xor_92, 3'h0}
      + {28'h0, accumulate_xor_93} + {27'h0, accumulate_xor_94, 1'b0}
      + {26'h0, accumulate_xor_95, 2'h0} + {25'h0, accumulate_xor_96, 3'h0};
  wire [31:0] accumulate_total_part_13 =
      {28'h0, accumulate_xor_97} + {27'h0, accumulate_xor_98, 1'b0}
      + {26'h0, accumulate_xor_99, 2'h0} + {25'h0, accumulate_xor_100, 3'h0}
      + {28'h0, accumulate_xor_101} + {27'h0, accumulate_xor_102, 1'b0}
      + {26'h0, accumulate_xor_103, 2'h0} + {25'h0, accumulate_xor_104, 3'h0};
  wire [31:0] accumulate_total_part_14 =
      {28'h0, accumulate_xor_105} + {27'h0, accumulate_xor_106, 1'b0}
      + {26'h0, accumulate_xor_107, 2'h0} + {25'h0, accumulate_xor_108, 3'h0}
      + {28'h0, accumulate_xor_109} + {27'h0, accumulate_xor_110, 1'b0}
      + {26'h0, accumulate_xor_111, 2'h0} + {25'h0, accumulate_xor_112, 3'h0};
  wire [31:0] accumulate_total_part_15 =
      {28'h0, accumulate_xor_113} + {27'h0, accumulate_xor_114, 1'b0}
      + {26'h0, accumulate_xor_115, 2'h0} + {25'h0, accumulate_xor_116, 3'h0}
      + {28'h0, accumulate_xor_117} + {27'h0, accumulate_xor_118, 1'b0}
      + {26'h0, accumulate_xor_119, 2'h0} + {25'h0, accumulate_xor_120, 3'h0};
  wire [31:0] accumulate_total_part_16 =
      {28'h0, accumulate_xor_121} + {27'h0, accumulate_xor_122, 1'b0}
      + {26'h0, accumulate_xor_123, 2'h0} + {25'h0, accumulate_xor_124, 3'h0}
      + {28'h0, accumulate_xor_125} + {27'h0, accumulate_xor_126, 1'b0}
      + {26'h0, accumulate_xor_127, 2'h0} + {25'h0, accumulate_xor_128, 3'h0};
  wire [31:0] accumulate_total_part_17 = c + 32'hfffff100;
  wire [31:0] accumulate_total_part_18 =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4 + accumulate_total_part_5 + accumulate_total_part_6
      + accumulate_total_part_7 + accumulate_total_part_8;
  wire [31:0] accumulate_total_part_19 =
      accumulate_total_part_9 + accumulate_total_part_10 + accumulate_total_part_11
      + accumulate_total_part_12 + accumulate_total_part_13 + accumulate_total_part_14
      + accumulate_total_part_15 + accumulate_total_part_16;
  wire [31:0] accumulate_total =
      accumulate_total_part_18 + accumulate_total_part_19 + accumulate_total_part_17;

  assign d = accumulate_total;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
