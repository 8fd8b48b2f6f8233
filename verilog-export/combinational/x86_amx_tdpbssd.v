// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// x86-amx-tdpbssd
// AMX-INT8, 4 products int8 × int8 and a 32-bit integer summed exactly; on overflow, wrap
//
// decode: a: int8  b: int8  c: int32
// block: 4 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module x86_amx_tdpbssd (
    input  wire [31:0] a, // factors, int8: 4 elements of 8 bits, element 0 lowest
    input  wire [31:0] b, // factors, int8: 4 elements of 8 bits, element 0 lowest
    input  wire [31:0] c, // addend, int32
    output wire [31:0] d  // result, int32
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
  wire [31:0] accumulate_total_part =
      {24'h0, accumulate_xor} + {23'h0, accumulate_xor_2, 1'b0} + {22'h0, accumulate_xor_3, 2'h0}
      + {21'h0, accumulate_xor_4, 3'h0} + {20'h0, accumulate_xor_5, 4'h0}
      + {19'h0, accumulate_xor_6, 5'h00} + {18'h0, accumulate_xor_7, 6'h00}
      + {17'h0, accumulate_xor_8, 7'h00};
  wire [31:0] accumulate_total_part_2 =
      {24'h0, accumulate_xor_9} + {23'h0, accumulate_xor_10, 1'b0}
      + {22'h0, accumulate_xor_11, 2'h0} + {21'h0, accumulate_xor_12, 3'h0}
      + {20'h0, accumulate_xor_13, 4'h0} + {19'h0, accumulate_xor_14, 5'h00}
      + {18'h0, accumulate_xor_15, 6'h00} + {17'h0, accumulate_xor_16, 7'h00};
  wire [31:0] accumulate_total_part_3 =
      {24'h0, accumulate_xor_17} + {23'h0, accumulate_xor_18, 1'b0}
      + {22'h0, accumulate_xor_19, 2'h0} + {21'h0, accumulate_xor_20, 3'h0}
      + {20'h0, accumulate_xor_21, 4'h0} + {19'h0, accumulate_xor_22, 5'h00}
      + {18'h0, accumulate_xor_23, 6'h00} + {17'h0, accumulate_xor_24, 7'h00};
  wire [31:0] accumulate_total_part_4 =
      {24'h0, accumulate_xor_25} + {23'h0, accumulate_xor_26, 1'b0}
      + {22'h0, accumulate_xor_27, 2'h0} + {21'h0, accumulate_xor_28, 3'h0}
      + {20'h0, accumulate_xor_29, 4'h0} + {19'h0, accumulate_xor_30, 5'h00}
      + {18'h0, accumulate_xor_31, 6'h00} + {17'h0, accumulate_xor_32, 7'h00};
  wire [31:0] accumulate_total_part_5 = c + 32'hfffe0400;
  wire [31:0] accumulate_total =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4 + accumulate_total_part_5;

  assign d = accumulate_total;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
