// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// turing-u4s4-s32
// Turing tensor core, u4s4 products and the addend summed exactly, to s32
//
// decode: a: uint4  b: int4  c: int32
// block: 32 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module turing_u4s4_s32 (
    input  wire [127:0] a, // factors, uint4: 32 elements of 4 bits, element 0 lowest
    input  wire [127:0] b, // factors, int4: 32 elements of 4 bits, element 0 lowest
    input  wire  [31:0] c, // addend, int32
    output wire  [31:0] d  // result, int32
);

  // ---- accumulate ----
  wire [31:0] accumulate_total_part =
      {28'h0, a[3:0] & {4{b[0]}}} + {27'h0, a[3:0] & {4{b[1]}}, 1'b0}
      + {26'h0, a[3:0] & {4{b[2]}}, 2'h0} + {25'h0, ~(a[3:0] & {4{b[3]}}), 3'h0}
      + {28'h0, a[7:4] & {4{b[4]}}} + {27'h0, a[7:4] & {4{b[5]}}, 1'b0}
      + {26'h0, a[7:4] & {4{b[6]}}, 2'h0} + {25'h0, ~(a[7:4] & {4{b[7]}}), 3'h0};
  wire [31:0] accumulate_total_part_2 =
      {28'h0, a[11:8] & {4{b[8]}}} + {27'h0, a[11:8] & {4{b[9]}}, 1'b0}
      + {26'h0, a[11:8] & {4{b[10]}}, 2'h0} + {25'h0, ~(a[11:8] & {4{b[11]}}), 3'h0}
      + {28'h0, a[15:12] & {4{b[12]}}} + {27'h0, a[15:12] & {4{b[13]}}, 1'b0}
      + {26'h0, a[15:12] & {4{b[14]}}, 2'h0} + {25'h0, ~(a[15:12] & {4{b[15]}}), 3'h0};
  wire [31:0] accumulate_total_part_3 =
      {28'h0, a[19:16] & {4{b[16]}}} + {27'h0, a[19:16] & {4{b[17]}}, 1'b0}
      + {26'h0, a[19:16] & {4{b[18]}}, 2'h0} + {25'h0, ~(a[19:16] & {4{b[19]}}), 3'h0}
      + {28'h0, a[23:20] & {4{b[20]}}} + {27'h0, a[23:20] & {4{b[21]}}, 1'b0}
      + {26'h0, a[23:20] & {4{b[22]}}, 2'h0} + {25'h0, ~(a[23:20] & {4{b[23]}}), 3'h0};
  wire [31:0] accumulate_total_part_4 =
      {28'h0, a[27:24] & {4{b[24]}}} + {27'h0, a[27:24] & {4{b[25]}}, 1'b0}
      + {26'h0, a[27:24] & {4{b[26]}}, 2'h0} + {25'h0, ~(a[27:24] & {4{b[27]}}), 3'h0}
      + {28'h0, a[31:28] & {4{b[28]}}} + {27'h0, a[31:28] & {4{b[29]}}, 1'b0}
      + {26'h0, a[31:28] & {4{b[30]}}, 2'h0} + {25'h0, ~(a[31:28] & {4{b[31]}}), 3'h0};
  wire [31:0] accumulate_total_part_5 =
      {28'h0, a[35:32] & {4{b[32]}}} + {27'h0, a[35:32] & {4{b[33]}}, 1'b0}
      + {26'h0, a[35:32] & {4{b[34]}}, 2'h0} + {25'h0, ~(a[35:32] & {4{b[35]}}), 3'h0}
      + {28'h0, a[39:36] & {4{b[36]}}} + {27'h0, a[39:36] & {4{b[37]}}, 1'b0}
      + {26'h0, a[39:36] & {4{b[38]}}, 2'h0} + {25'h0, ~(a[39:36] & {4{b[39]}}), 3'h0};
  wire [31:0] accumulate_total_part_6 =
      {28'h0, a[43:40] & {4{b[40]}}} + {27'h0, a[43:40] & {4{b[41]}}, 1'b0}
      + {26'h0, a[43:40] & {4{b[42]}}, 2'h0} + {25'h0, ~(a[43:40] & {4{b[43]}}), 3'h0}
      + {28'h0, a[47:44] & {4{b[44]}}} + {27'h0, a[47:44] & {4{b[45]}}, 1'b0}
      + {26'h0, a[47:44] & {4{b[46]}}, 2'h0} + {25'h0, ~(a[47:44] & {4{b[47]}}), 3'h0};
  wire [31:0] accumulate_total_part_7 =
      {28'h0, a[51:48] & {4{b[48]}}} + {27'h0, a[51:48] & {4{b[49]}}, 1'b0}
      + {26'h0, a[51:48] & {4{b[50]}}, 2'h0} + {25'h0, ~(a[51:48] & {4{b[51]}}), 3'h0}
      + {28'h0, a[55:52] & {4{b[52]}}} + {27'h0, a[55:52] & {4{b[53]}}, 1'b0}
      + {26'h0, a[55:52] & {4{b[54]}}, 2'h0} + {25'h0, ~(a[55:52] & {4{b[55]}}), 3'h0};
  wire [31:0] accumulate_total_part_8 =
      {28'h0, a[59:56] & {4{b[56]}}} + {27'h0, a[59:56] & {4{b[57]}}, 1'b0}
      + {26'h0, a[59:56] & {4{b[58]}}, 2'h0} + {25'h0, ~(a[59:56] & {4{b[59]}}), 3'h0}
      + {28'h0, a[63:60] & {4{b[60]}}} + {27'h0, a[63:60] & {4{b[61]}}, 1'b0}
      + {26'h0, a[63:60] & {4{b[62]}}, 2'h0} + {25'h0, ~(a[63:60] & {4{b[63]}}), 3'h0};
  wire [31:0] accumulate_total_part_9 =
      {28'h0, a[67:64] & {4{b[64]}}} + {27'h0, a[67:64] & {4{b[65]}}, 1'b0}
      + {26'h0, a[67:64] & {4{b[66]}}, 2'h0} + {25'h0, ~(a[67:64] & {4{b[67]}}), 3'h0}
      + {28'h0, a[71:68] & {4{b[68]}}} + {27'h0, a[71:68] & {4{b[69]}}, 1'b0}
      + {26'h0, a[71:68] & {4{b[70]}}, 2'h0} + {25'h0, ~(a[71:68] & {4{b[71]}}), 3'h0};
  wire [31:0] accumulate_total_part_10 =
      {28'h0, a[75:72] & {4{b[72]}}} + {27'h0, a[75:72] & {4{b[73]}}, 1'b0}
      + {26'h0, a[75:72] & {4{b[74]}}, 2'h0} + {25'h0, ~(a[75:72] & {4{b[75]}}), 3'h0}
      + {28'h0, a[79:76] & {4{b[76]}}} + {27'h0, a[79:76] & {4{b[77]}}, 1'b0}
      + {26'h0, a[79:76] & {4{b[78]}}, 2'h0} + {25'h0, ~(a[79:76] & {4{b[79]}}), 3'h0};
  wire [31:0] accumulate_total_part_11 =
      {28'h0, a[83:80] & {4{b[80]}}} + {27'h0, a[83:80] & {4{b[81]}}, 1'b0}
      + {26'h0, a[83:80] & {4{b[82]}}, 2'h0} + {25'h0, ~(a[83:80] & {4{b[83]}}), 3'h0}
      + {28'h0, a[87:84] & {4{b[84]}}} + {27'h0, a[87:84] & {4{b[85]}}, 1'b0}
      + {26'h0, a[87:84] & {4{b[86]}}, 2'h0} + {25'h0, ~(a[87:84] & {4{b[87]}}), 3'h0};
  wire [31:0] accumulate_total_part_12 =
      {28'h0, a[91:88] & {4{b[88]}}} + {27'h0, a[91:88] & {4{b[89]}}, 1'b0}
      + {26'h0, a[91:88] & {4{b[90]}}, 2'h0} + {25'h0, ~(a[91:88] & {4{b[91]}}), 3'h0}
      + {28'h0, a[95:92] & {4{b[92]}}} + {27'h0, a[95:92] & {4{b[93]}}, 1'b0}
      + {26'h0, a[95:92] & {4{b[94]}}, 2'h0} + {25'h0, ~(a[95:92] & {4{b[95]}}), 3'h0};
  wire [31:0] accumulate_total_part_13 =
      {28'h0, a[99:96] & {4{b[96]}}} + {27'h0, a[99:96] & {4{b[97]}}, 1'b0}
      + {26'h0, a[99:96] & {4{b[98]}}, 2'h0} + {25'h0, ~(a[99:96] & {4{b[99]}}), 3'h0}
      + {28'h0, a[103:100] & {4{b[100]}}} + {27'h0, a[103:100] & {4{b[101]}}, 1'b0}
      + {26'h0, a[103:100] & {4{b[102]}}, 2'h0} + {25'h0, ~(a[103:100] & {4{b[103]}}), 3'h0};
  wire [31:0] accumulate_total_part_14 =
      {28'h0, a[107:104] & {4{b[104]}}} + {27'h0, a[107:104] & {4{b[105]}}, 1'b0}
      + {26'h0, a[107:104] & {4{b[106]}}, 2'h0} + {25'h0, ~(a[107:104] & {4{b[107]}}), 3'h0}
      + {28'h0, a[111:108] & {4{b[108]}}} + {27'h0, a[111:108] & {4{b[109]}}, 1'b0}
      + {26'h0, a[111:108] & {4{b[110]}}, 2'h0} + {25'h0, ~(a[111:108] & {4{b[111]}}), 3'h0};
  wire [31:0] accumulate_total_part_15 =
      {28'h0, a[115:112] & {4{b[112]}}} + {27'h0, a[115:112] & {4{b[113]}}, 1'b0}
      + {26'h0, a[115:112] & {4{b[114]}}, 2'h0} + {25'h0, ~(a[115:112] & {4{b[115]}}), 3'h0}
      + {28'h0, a[119:116] & {4{b[116]}}} + {27'h0, a[119:116] & {4{b[117]}}, 1'b0}
      + {26'h0, a[119:116] & {4{b[118]}}, 2'h0} + {25'h0, ~(a[119:116] & {4{b[119]}}), 3'h0};
  wire [31:0] accumulate_total_part_16 =
      {28'h0, a[123:120] & {4{b[120]}}} + {27'h0, a[123:120] & {4{b[121]}}, 1'b0}
      + {26'h0, a[123:120] & {4{b[122]}}, 2'h0} + {25'h0, ~(a[123:120] & {4{b[123]}}), 3'h0}
      + {28'h0, a[127:124] & {4{b[124]}}} + {27'h0, a[127:124] & {4{b[125]}}, 1'b0}
      + {26'h0, a[127:124] & {4{b[126]}}, 2'h0} + {25'h0, ~(a[127:124] & {4{b[127]}}), 3'h0};
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
