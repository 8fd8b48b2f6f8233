// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// turing-u8s8-s32
// Turing tensor core, u8s8 products and the addend summed exactly, to s32
//
// decode: a: uint8  b: int8  c: int32
// block: 16 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module turing_u8s8_s32 (
    input  wire [127:0] a, // factors, uint8: 16 elements of 8 bits, element 0 lowest
    input  wire [127:0] b, // factors, int8: 16 elements of 8 bits, element 0 lowest
    input  wire  [31:0] c, // addend, int32
    output wire  [31:0] d  // result, int32
);

  // ---- accumulate ----
  wire [31:0] accumulate_total_part =
      {24'h0, a[7:0] & {8{b[0]}}} + {23'h0, a[7:0] & {8{b[1]}}, 1'b0}
      + {22'h0, a[7:0] & {8{b[2]}}, 2'h0} + {21'h0, a[7:0] & {8{b[3]}}, 3'h0}
      + {20'h0, a[7:0] & {8{b[4]}}, 4'h0} + {19'h0, a[7:0] & {8{b[5]}}, 5'h00}
      + {18'h0, a[7:0] & {8{b[6]}}, 6'h00} + {17'h0, ~(a[7:0] & {8{b[7]}}), 7'h00};
  wire [31:0] accumulate_total_part_2 =
      {24'h0, a[15:8] & {8{b[8]}}} + {23'h0, a[15:8] & {8{b[9]}}, 1'b0}
      + {22'h0, a[15:8] & {8{b[10]}}, 2'h0} + {21'h0, a[15:8] & {8{b[11]}}, 3'h0}
      + {20'h0, a[15:8] & {8{b[12]}}, 4'h0} + {19'h0, a[15:8] & {8{b[13]}}, 5'h00}
      + {18'h0, a[15:8] & {8{b[14]}}, 6'h00} + {17'h0, ~(a[15:8] & {8{b[15]}}), 7'h00};
  wire [31:0] accumulate_total_part_3 =
      {24'h0, a[23:16] & {8{b[16]}}} + {23'h0, a[23:16] & {8{b[17]}}, 1'b0}
      + {22'h0, a[23:16] & {8{b[18]}}, 2'h0} + {21'h0, a[23:16] & {8{b[19]}}, 3'h0}
      + {20'h0, a[23:16] & {8{b[20]}}, 4'h0} + {19'h0, a[23:16] & {8{b[21]}}, 5'h00}
      + {18'h0, a[23:16] & {8{b[22]}}, 6'h00} + {17'h0, ~(a[23:16] & {8{b[23]}}), 7'h00};
  wire [31:0] accumulate_total_part_4 =
      {24'h0, a[31:24] & {8{b[24]}}} + {23'h0, a[31:24] & {8{b[25]}}, 1'b0}
      + {22'h0, a[31:24] & {8{b[26]}}, 2'h0} + {21'h0, a[31:24] & {8{b[27]}}, 3'h0}
      + {20'h0, a[31:24] & {8{b[28]}}, 4'h0} + {19'h0, a[31:24] & {8{b[29]}}, 5'h00}
      + {18'h0, a[31:24] & {8{b[30]}}, 6'h00} + {17'h0, ~(a[31:24] & {8{b[31]}}), 7'h00};
  wire [31:0] accumulate_total_part_5 =
      {24'h0, a[39:32] & {8{b[32]}}} + {23'h0, a[39:32] & {8{b[33]}}, 1'b0}
      + {22'h0, a[39:32] & {8{b[34]}}, 2'h0} + {21'h0, a[39:32] & {8{b[35]}}, 3'h0}
      + {20'h0, a[39:32] & {8{b[36]}}, 4'h0} + {19'h0, a[39:32] & {8{b[37]}}, 5'h00}
      + {18'h0, a[39:32] & {8{b[38]}}, 6'h00} + {17'h0, ~(a[39:32] & {8{b[39]}}), 7'h00};
  wire [31:0] accumulate_total_part_6 =
      {24'h0, a[47:40] & {8{b[40]}}} + {23'h0, a[47:40] & {8{b[41]}}, 1'b0}
      + {22'h0, a[47:40] & {8{b[42]}}, 2'h0} + {21'h0, a[47:40] & {8{b[43]}}, 3'h0}
      + {20'h0, a[47:40] & {8{b[44]}}, 4'h0} + {19'h0, a[47:40] & {8{b[45]}}, 5'h00}
      + {18'h0, a[47:40] & {8{b[46]}}, 6'h00} + {17'h0, ~(a[47:40] & {8{b[47]}}), 7'h00};
  wire [31:0] accumulate_total_part_7 =
      {24'h0, a[55:48] & {8{b[48]}}} + {23'h0, a[55:48] & {8{b[49]}}, 1'b0}
      + {22'h0, a[55:48] & {8{b[50]}}, 2'h0} + {21'h0, a[55:48] & {8{b[51]}}, 3'h0}
      + {20'h0, a[55:48] & {8{b[52]}}, 4'h0} + {19'h0, a[55:48] & {8{b[53]}}, 5'h00}
      + {18'h0, a[55:48] & {8{b[54]}}, 6'h00} + {17'h0, ~(a[55:48] & {8{b[55]}}), 7'h00};
  wire [31:0] accumulate_total_part_8 =
      {24'h0, a[63:56] & {8{b[56]}}} + {23'h0, a[63:56] & {8{b[57]}}, 1'b0}
      + {22'h0, a[63:56] & {8{b[58]}}, 2'h0} + {21'h0, a[63:56] & {8{b[59]}}, 3'h0}
      + {20'h0, a[63:56] & {8{b[60]}}, 4'h0} + {19'h0, a[63:56] & {8{b[61]}}, 5'h00}
      + {18'h0, a[63:56] & {8{b[62]}}, 6'h00} + {17'h0, ~(a[63:56] & {8{b[63]}}), 7'h00};
  wire [31:0] accumulate_total_part_9 =
      {24'h0, a[71:64] & {8{b[64]}}} + {23'h0, a[71:64] & {8{b[65]}}, 1'b0}
      + {22'h0, a[71:64] & {8{b[66]}}, 2'h0} + {21'h0, a[71:64] & {8{b[67]}}, 3'h0}
      + {20'h0, a[71:64] & {8{b[68]}}, 4'h0} + {19'h0, a[71:64] & {8{b[69]}}, 5'h00}
      + {18'h0, a[71:64] & {8{b[70]}}, 6'h00} + {17'h0, ~(a[71:64] & {8{b[71]}}), 7'h00};
  wire [31:0] accumulate_total_part_10 =
      {24'h0, a[79:72] & {8{b[72]}}} + {23'h0, a[79:72] & {8{b[73]}}, 1'b0}
      + {22'h0, a[79:72] & {8{b[74]}}, 2'h0} + {21'h0, a[79:72] & {8{b[75]}}, 3'h0}
      + {20'h0, a[79:72] & {8{b[76]}}, 4'h0} + {19'h0, a[79:72] & {8{b[77]}}, 5'h00}
      + {18'h0, a[79:72] & {8{b[78]}}, 6'h00} + {17'h0, ~(a[79:72] & {8{b[79]}}), 7'h00};
  wire [31:0] accumulate_total_part_11 =
      {24'h0, a[87:80] & {8{b[80]}}} + {23'h0, a[87:80] & {8{b[81]}}, 1'b0}
      + {22'h0, a[87:80] & {8{b[82]}}, 2'h0} + {21'h0, a[87:80] & {8{b[83]}}, 3'h0}
      + {20'h0, a[87:80] & {8{b[84]}}, 4'h0} + {19'h0, a[87:80] & {8{b[85]}}, 5'h00}
      + {18'h0, a[87:80] & {8{b[86]}}, 6'h00} + {17'h0, ~(a[87:80] & {8{b[87]}}), 7'h00};
  wire [31:0] accumulate_total_part_12 =
      {24'h0, a[95:88] & {8{b[88]}}} + {23'h0, a[95:88] & {8{b[89]}}, 1'b0}
      + {22'h0, a[95:88] & {8{b[90]}}, 2'h0} + {21'h0, a[95:88] & {8{b[91]}}, 3'h0}
      + {20'h0, a[95:88] & {8{b[92]}}, 4'h0} + {19'h0, a[95:88] & {8{b[93]}}, 5'h00}
      + {18'h0, a[95:88] & {8{b[94]}}, 6'h00} + {17'h0, ~(a[95:88] & {8{b[95]}}), 7'h00};
  wire [31:0] accumulate_total_part_13 =
      {24'h0, a[103:96] & {8{b[96]}}} + {23'h0, a[103:96] & {8{b[97]}}, 1'b0}
      + {22'h0, a[103:96] & {8{b[98]}}, 2'h0} + {21'h0, a[103:96] & {8{b[99]}}, 3'h0}
      + {20'h0, a[103:96] & {8{b[100]}}, 4'h0} + {19'h0, a[103:96] & {8{b[101]}}, 5'h00}
      + {18'h0, a[103:96] & {8{b[102]}}, 6'h00} + {17'h0, ~(a[103:96] & {8{b[103]}}), 7'h00};
  wire [31:0] accumulate_total_part_14 =
      {24'h0, a[111:104] & {8{b[104]}}} + {23'h0, a[111:104] & {8{b[105]}}, 1'b0}
      + {22'h0, a[111:104] & {8{b[106]}}, 2'h0} + {21'h0, a[111:104] & {8{b[107]}}, 3'h0}
      + {20'h0, a[111:104] & {8{b[108]}}, 4'h0} + {19'h0, a[111:104] & {8{b[109]}}, 5'h00}
      + {18'h0, a[111:104] & {8{b[110]}}, 6'h00} + {17'h0, ~(a[111:104] & {8{b[111]}}), 7'h00};
  wire [31:0] accumulate_total_part_15 =
      {24'h0, a[119:112] & {8{b[112]}}} + {23'h0, a[119:112] & {8{b[113]}}, 1'b0}
      + {22'h0, a[119:112] & {8{b[114]}}, 2'h0} + {21'h0, a[119:112] & {8{b[115]}}, 3'h0}
      + {20'h0, a[119:112] & {8{b[116]}}, 4'h0} + {19'h0, a[119:112] & {8{b[117]}}, 5'h00}
      + {18'h0, a[119:112] & {8{b[118]}}, 6'h00} + {17'h0, ~(a[119:112] & {8{b[119]}}), 7'h00};
  wire [31:0] accumulate_total_part_16 =
      {24'h0, a[127:120] & {8{b[120]}}} + {23'h0, a[127:120] & {8{b[121]}}, 1'b0}
      + {22'h0, a[127:120] & {8{b[122]}}, 2'h0} + {21'h0, a[127:120] & {8{b[123]}}, 3'h0}
      + {20'h0, a[127:120] & {8{b[124]}}, 4'h0} + {19'h0, a[127:120] & {8{b[125]}}, 5'h00}
      + {18'h0, a[127:120] & {8{b[126]}}, 6'h00} + {17'h0, ~(a[127:120] & {8{b[127]}}), 7'h00};
  wire [31:0] accumulate_total_part_17 = c + 32'hfff80800;
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
