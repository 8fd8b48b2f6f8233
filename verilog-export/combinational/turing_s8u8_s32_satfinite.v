// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// turing-s8u8-s32-satfinite
// Turing tensor core, s8u8 products and the addend summed exactly, to s32-satfinite
//
// decode: a: int8  b: uint8  c: int32
// block: 16 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: saturate, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module turing_s8u8_s32_satfinite (
    input  wire [127:0] a, // factors, int8: 16 elements of 8 bits, element 0 lowest
    input  wire [127:0] b, // factors, uint8: 16 elements of 8 bits, element 0 lowest
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
  wire [7:0] accumulate_xor_8 = (a[7:0] & {8{b[7]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_9 = (a[15:8] & {8{b[8]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_10 = (a[15:8] & {8{b[9]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_11 = (a[15:8] & {8{b[10]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_12 = (a[15:8] & {8{b[11]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_13 = (a[15:8] & {8{b[12]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_14 = (a[15:8] & {8{b[13]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_15 = (a[15:8] & {8{b[14]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_16 = (a[15:8] & {8{b[15]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_17 = (a[23:16] & {8{b[16]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_18 = (a[23:16] & {8{b[17]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_19 = (a[23:16] & {8{b[18]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_20 = (a[23:16] & {8{b[19]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_21 = (a[23:16] & {8{b[20]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_22 = (a[23:16] & {8{b[21]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_23 = (a[23:16] & {8{b[22]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_24 = (a[23:16] & {8{b[23]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_25 = (a[31:24] & {8{b[24]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_26 = (a[31:24] & {8{b[25]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_27 = (a[31:24] & {8{b[26]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_28 = (a[31:24] & {8{b[27]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_29 = (a[31:24] & {8{b[28]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_30 = (a[31:24] & {8{b[29]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_31 = (a[31:24] & {8{b[30]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_32 = (a[31:24] & {8{b[31]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_33 = (a[39:32] & {8{b[32]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_34 = (a[39:32] & {8{b[33]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_35 = (a[39:32] & {8{b[34]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_36 = (a[39:32] & {8{b[35]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_37 = (a[39:32] & {8{b[36]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_38 = (a[39:32] & {8{b[37]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_39 = (a[39:32] & {8{b[38]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_40 = (a[39:32] & {8{b[39]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_41 = (a[47:40] & {8{b[40]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_42 = (a[47:40] & {8{b[41]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_43 = (a[47:40] & {8{b[42]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_44 = (a[47:40] & {8{b[43]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_45 = (a[47:40] & {8{b[44]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_46 = (a[47:40] & {8{b[45]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_47 = (a[47:40] & {8{b[46]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_48 = (a[47:40] & {8{b[47]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_49 = (a[55:48] & {8{b[48]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_50 = (a[55:48] & {8{b[49]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_51 = (a[55:48] & {8{b[50]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_52 = (a[55:48] & {8{b[51]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_53 = (a[55:48] & {8{b[52]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_54 = (a[55:48] & {8{b[53]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_55 = (a[55:48] & {8{b[54]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_56 = (a[55:48] & {8{b[55]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_57 = (a[63:56] & {8{b[56]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_58 = (a[63:56] & {8{b[57]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_59 = (a[63:56] & {8{b[58]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_60 = (a[63:56] & {8{b[59]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_61 = (a[63:56] & {8{b[60]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_62 = (a[63:56] & {8{b[61]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_63 = (a[63:56] & {8{b[62]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_64 = (a[63:56] & {8{b[63]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_65 = (a[71:64] & {8{b[64]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_66 = (a[71:64] & {8{b[65]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_67 = (a[71:64] & {8{b[66]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_68 = (a[71:64] & {8{b[67]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_69 = (a[71:64] & {8{b[68]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_70 = (a[71:64] & {8{b[69]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_71 = (a[71:64] & {8{b[70]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_72 = (a[71:64] & {8{b[71]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_73 = (a[79:72] & {8{b[72]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_74 = (a[79:72] & {8{b[73]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_75 = (a[79:72] & {8{b[74]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_76 = (a[79:72] & {8{b[75]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_77 = (a[79:72] & {8{b[76]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_78 = (a[79:72] & {8{b[77]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_79 = (a[79:72] & {8{b[78]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_80 = (a[79:72] & {8{b[79]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_81 = (a[87:80] & {8{b[80]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_82 = (a[87:80] & {8{b[81]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_83 = (a[87:80] & {8{b[82]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_84 = (a[87:80] & {8{b[83]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_85 = (a[87:80] & {8{b[84]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_86 = (a[87:80] & {8{b[85]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_87 = (a[87:80] & {8{b[86]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_88 = (a[87:80] & {8{b[87]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_89 = (a[95:88] & {8{b[88]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_90 = (a[95:88] & {8{b[89]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_91 = (a[95:88] & {8{b[90]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_92 = (a[95:88] & {8{b[91]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_93 = (a[95:88] & {8{b[92]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_94 = (a[95:88] & {8{b[93]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_95 = (a[95:88] & {8{b[94]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_96 = (a[95:88] & {8{b[95]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_97 = (a[103:96] & {8{b[96]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_98 = (a[103:96] & {8{b[97]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_99 = (a[103:96] & {8{b[98]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_100 = (a[103:96] & {8{b[99]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_101 = (a[103:96] & {8{b[100]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_102 = (a[103:96] & {8{b[101]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_103 = (a[103:96] & {8{b[102]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_104 = (a[103:96] & {8{b[103]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_105 = (a[111:104] & {8{b[104]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_106 = (a[111:104] & {8{b[105]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_107 = (a[111:104] & {8{b[106]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_108 = (a[111:104] & {8{b[107]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_109 = (a[111:104] & {8{b[108]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_110 = (a[111:104] & {8{b[109]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_111 = (a[111:104] & {8{b[110]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_112 = (a[111:104] & {8{b[111]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_113 = (a[119:112] & {8{b[112]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_114 = (a[119:112] & {8{b[113]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_115 = (a[119:112] & {8{b[114]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_116 = (a[119:112] & {8{b[115]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_117 = (a[119:112] & {8{b[116]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_118 = (a[119:112] & {8{b[117]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_119 = (a[119:112] & {8{b[118]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_120 = (a[119:112] & {8{b[119]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_121 = (a[127:120] & {8{b[120]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_122 = (a[127:120] & {8{b[121]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_123 = (a[127:120] & {8{b[122]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_124 = (a[127:120] & {8{b[123]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_125 = (a[127:120] & {8{b[124]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_126 = (a[127:120] & {8{b[125]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_127 = (a[127:120] & {8{b[126]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_128 = (a[127:120] & {8{b[127]}}) ^ 8'h80;
  wire [37:0] accumulate_total_part =
      {30'h0, accumulate_xor} + {29'h0, accumulate_xor_2, 1'b0} + {28'h0, accumulate_xor_3, 2'h0}
      + {27'h0, accumulate_xor_4, 3'h0} + {26'h0, accumulate_xor_5, 4'h0}
      + {25'h0, accumulate_xor_6, 5'h00} + {24'h0, accumulate_xor_7, 6'h00}
      + {23'h0, accumulate_xor_8, 7'h00};
  wire [37:0] accumulate_total_part_2 =
      {30'h0, accumulate_xor_9} + {29'h0, accumulate_xor_10, 1'b0}
      + {28'h0, accumulate_xor_11, 2'h0} + {27'h0, accumulate_xor_12, 3'h0}
      + {26'h0, accumulate_xor_13, 4'h0} + {25'h0, accumulate_xor_14, 5'h00}
      + {24'h0, accumulate_xor_15, 6'h00} + {23'h0, accumulate_xor_16, 7'h00};
  wire [37:0] accumulate_total_part_3 =
      {30'h0, accumulate_xor_17} + {29'h0, accumulate_xor_18, 1'b0}
      + {28'h0, accumulate_xor_19, 2'h0} + {27'h0, accumulate_xor_20, 3'h0}
      + {26'h0, accumulate_xor_21, 4'h0} + {25'h0, accumulate_xor_22, 5'h00}
      + {24'h0, accumulate_xor_23, 6'h00} + {23'h0, accumulate_xor_24, 7'h00};
  wire [37:0] accumulate_total_part_4 =
      {30'h0, accumulate_xor_25} + {29'h0, accumulate_xor_26, 1'b0}
      + {28'h0, accumulate_xor_27, 2'h0} + {27'h0, accumulate_xor_28, 3'h0}
      + {26'h0, accumulate_xor_29, 4'h0} + {25'h0, accumulate_xor_30, 5'h00}
      + {24'h0, accumulate_xor_31, 6'h00} + {23'h0, accumulate_xor_32, 7'h00};
  wire [37:0] accumulate_total_part_5 =
      {30'h0, accumulate_xor_33} + {29'h0, accumulate_xor_34, 1'b0}
      + {28'h0, accumulate_xor_35, 2'h0} + {27'h0, accumulate_xor_36, 3'h0}
      + {26'h0, accumulate_xor_37, 4'h0} + {25'h0, accumulate_xor_38, 5'h00}
      + {24'h0, accumulate_xor_39, 6'h00} + {23'h0, accumulate_xor_40, 7'h00};
  wire [37:0] accumulate_total_part_6 =
      {30'h0, accumulate_xor_41} + {29'h0, accumulate_xor_42, 1'b0}
      + {28'h0, accumulate_xor_43, 2'h0} + {27'h0, accumulate_xor_44, 3'h0}
      + {26'h0, accumulate_xor_45, 4'h0} + {25'h0, accumulate_xor_46, 5'h00}
      + {24'h0, accumulate_xor_47, 6'h00} + {23'h0, accumulate_xor_48, 7'h00};
  wire [37:0] accumulate_total_part_7 =
      {30'h0, accumulate_xor_49} + {29'h0, accumulate_xor_50, 1'b0}
      + {28'h0, accumulate_xor_51, 2'h0} + {27'h0, accumulate_xor_52, 3'h0}
      + {26'h0, accumulate_xor_53, 4'h0} + {25'h0, accumulate_xor_54, 5'h00}
      + {24'h0, accumulate_xor_55, 6'h00} + {23'h0, accumulate_xor_56, 7'h00};
  wire [37:0] accumulate_total_part_8 =
      {30'h0, accumulate_xor_57} + {29'h0, accumulate_xor_58, 1'b0}
      + {28'h0, accumulate_xor_59, 2'h0} + {27'h0, accumulate_xor_60, 3'h0}
      + {26'h0, accumulate_xor_61, 4'h0} + {25'h0, accumulate_xor_62, 5'h00}
      + {24'h0, accumulate_xor_63, 6'h00} + {23'h0, accumulate_xor_64, 7'h00};
  wire [37:0] accumulate_total_part_9 =
      {30'h0, accumulate_xor_65} + {29'h0, accumulate_xor_66, 1'b0}
      + {28'h0, accumulate_xor_67, 2'h0} + {27'h0, accumulate_xor_68, 3'h0}
      + {26'h0, accumulate_xor_69, 4'h0} + {25'h0, accumulate_xor_70, 5'h00}
      + {24'h0, accumulate_xor_71, 6'h00} + {23'h0, accumulate_xor_72, 7'h00};
  wire [37:0] accumulate_total_part_10 =
      {30'h0, accumulate_xor_73} + {29'h0, accumulate_xor_74, 1'b0}
      + {28'h0, accumulate_xor_75, 2'h0} + {27'h0, accumulate_xor_76, 3'h0}
      + {26'h0, accumulate_xor_77, 4'h0} + {25'h0, accumulate_xor_78, 5'h00}
      + {24'h0, accumulate_xor_79, 6'h00} + {23'h0, accumulate_xor_80, 7'h00};
  wire [37:0] accumulate_total_part_11 =
      {30'h0, accumulate_xor_81} + {29'h0, accumulate_xor_82, 1'b0}
      + {28'h0, accumulate_xor_83, 2'h0} + {27'h0, accumulate_xor_84, 3'h0}
      + {26'h0, accumulate_xor_85, 4'h0} + {25'h0, accumulate_xor_86, 5'h00}
      + {24'h0, accumulate_xor_87, 6'h00} + {23'h0, accumulate_xor_88, 7'h00};
  wire [37:0] accumulate_total_part_12 =
      {30'h0, accumulate_xor_89} + {29'h0, accumulate_xor_90, 1'b0}
      + {28'h0, accumulate_xor_91, 2'h0} + {27'h0, accumulate_xor_92, 3'h0}
      + {26'h0, accumulate_xor_93, 4'h0} + {25'h0, accumulate_xor_94, 5'h00}
      + {24'h0, accumulate_xor_95, 6'h00} + {23'h0, accumulate_xor_96, 7'h00};
  wire [37:0] accumulate_total_part_13 =
      {30'h0, accumulate_xor_97} + {29'h0, accumulate_xor_98, 1'b0}
      + {28'h0, accumulate_xor_99, 2'h0} + {27'h0, accumulate_xor_100, 3'h0}
      + {26'h0, accumulate_xor_101, 4'h0} + {25'h0, accumulate_xor_102, 5'h00}
      + {24'h0, accumulate_xor_103, 6'h00} + {23'h0, accumulate_xor_104, 7'h00};
  wire [37:0] accumulate_total_part_14 =
      {30'h0, accumulate_xor_105} + {29'h0, accumulate_xor_106, 1'b0}
      + {28'h0, accumulate_xor_107, 2'h0} + {27'h0, accumulate_xor_108, 3'h0}
      + {26'h0, accumulate_xor_109, 4'h0} + {25'h0, accumulate_xor_110, 5'h00}
      + {24'h0, accumulate_xor_111, 6'h00} + {23'h0, accumulate_xor_112, 7'h00};
  wire [37:0] accumulate_total_part_15 =
      {30'h0, accumulate_xor_113} + {29'h0, accumulate_xor_114, 1'b0}
      + {28'h0, accumulate_xor_115, 2'h0} + {27'h0, accumulate_xor_116, 3'h0}
      + {26'h0, accumulate_xor_117, 4'h0} + {25'h0, accumulate_xor_118, 5'h00}
      + {24'h0, accumulate_xor_119, 6'h00} + {23'h0, accumulate_xor_120, 7'h00};
  wire [37:0] accumulate_total_part_16 =
      {30'h0, accumulate_xor_121} + {29'h0, accumulate_xor_122, 1'b0}
      + {28'h0, accumulate_xor_123, 2'h0} + {27'h0, accumulate_xor_124, 3'h0}
      + {26'h0, accumulate_xor_125, 4'h0} + {25'h0, accumulate_xor_126, 5'h00}
      + {24'h0, accumulate_xor_127, 6'h00} + {23'h0, accumulate_xor_128, 7'h00};
  wire [37:0] accumulate_total_part_17 = {{6{c[31]}}, c} + 38'h3ffff80800;
  wire [37:0] accumulate_total_part_18 =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4 + accumulate_total_part_5 + accumulate_total_part_6
      + accumulate_total_part_7 + accumulate_total_part_8;
  wire [37:0] accumulate_total_part_19 =
      accumulate_total_part_9 + accumulate_total_part_10 + accumulate_total_part_11
      + accumulate_total_part_12 + accumulate_total_part_13 + accumulate_total_part_14
      + accumulate_total_part_15 + accumulate_total_part_16;
  wire [37:0] accumulate_total =
      accumulate_total_part_18 + accumulate_total_part_19 + accumulate_total_part_17;
  wire [38:0] accumulate_xor_129 = {accumulate_total[37], accumulate_total} ^ 39'h4000000000;
  wire overflow_above = 39'h407fffffff < accumulate_xor_129;
  wire overflow_below = accumulate_xor_129 < 39'h3f80000000;
  wire [31:0] accumulate_code =
      overflow_above ? 32'h7fffffff
      : overflow_below ? 32'h80000000
      : accumulate_total[31:0];

  assign d = accumulate_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
