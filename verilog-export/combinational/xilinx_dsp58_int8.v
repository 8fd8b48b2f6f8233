// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// xilinx-dsp58-int8
// Versal DSP58 in INT8 mode, three products of 9 and 8 bits signed into 58 bits that wrap
//
// decode: a: int9  b: int8  c: int58
// block: 3 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int58, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int58, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module xilinx_dsp58_int8 (
    input  wire [26:0] a, // factors, int9: 3 elements of 9 bits, element 0 lowest
    input  wire [23:0] b, // factors, int8: 3 elements of 8 bits, element 0 lowest
    input  wire [57:0] c, // addend, int58
    output wire [57:0] d  // result, int58
);

  // ---- accumulate ----
  wire [8:0] accumulate_xor = (a[8:0] & {9{b[0]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_2 = (a[8:0] & {9{b[1]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_3 = (a[8:0] & {9{b[2]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_4 = (a[8:0] & {9{b[3]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_5 = (a[8:0] & {9{b[4]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_6 = (a[8:0] & {9{b[5]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_7 = (a[8:0] & {9{b[6]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_8 = (a[8:0] & {9{b[7]}}) ^ 9'h0ff;
  wire [8:0] accumulate_xor_9 = (a[17:9] & {9{b[8]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_10 = (a[17:9] & {9{b[9]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_11 = (a[17:9] & {9{b[10]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_12 = (a[17:9] & {9{b[11]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_13 = (a[17:9] & {9{b[12]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_14 = (a[17:9] & {9{b[13]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_15 = (a[17:9] & {9{b[14]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_16 = (a[17:9] & {9{b[15]}}) ^ 9'h0ff;
  wire [8:0] accumulate_xor_17 = (a[26:18] & {9{b[16]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_18 = (a[26:18] & {9{b[17]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_19 = (a[26:18] & {9{b[18]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_20 = (a[26:18] & {9{b[19]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_21 = (a[26:18] & {9{b[20]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_22 = (a[26:18] & {9{b[21]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_23 = (a[26:18] & {9{b[22]}}) ^ 9'h100;
  wire [8:0] accumulate_xor_24 = (a[26:18] & {9{b[23]}}) ^ 9'h0ff;
  wire [57:0] accumulate_total_part =
      {49'h0, accumulate_xor} + {48'h0, accumulate_xor_2, 1'b0} + {47'h0, accumulate_xor_3, 2'h0}
      + {46'h0, accumulate_xor_4, 3'h0} + {45'h0, accumulate_xor_5, 4'h0}
      + {44'h0, accumulate_xor_6, 5'h00} + {43'h0, accumulate_xor_7, 6'h00}
      + {42'h0, accumulate_xor_8, 7'h00};
  wire [57:0] accumulate_total_part_2 =
      {49'h0, accumulate_xor_9} + {48'h0, accumulate_xor_10, 1'b0}
      + {47'h0, accumulate_xor_11, 2'h0} + {46'h0, accumulate_xor_12, 3'h0}
      + {45'h0, accumulate_xor_13, 4'h0} + {44'h0, accumulate_xor_14, 5'h00}
      + {43'h0, accumulate_xor_15, 6'h00} + {42'h0, accumulate_xor_16, 7'h00};
  wire [57:0] accumulate_total_part_3 =
      {49'h0, accumulate_xor_17} + {48'h0, accumulate_xor_18, 1'b0}
      + {47'h0, accumulate_xor_19, 2'h0} + {46'h0, accumulate_xor_20, 3'h0}
      + {45'h0, accumulate_xor_21, 4'h0} + {44'h0, accumulate_xor_22, 5'h00}
      + {43'h0, accumulate_xor_23, 6'h00} + {42'h0, accumulate_xor_24, 7'h00};
  wire [57:0] accumulate_total_part_4 = c + 58'h3fffffffffd0480;
  wire [57:0] accumulate_total =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4;

  assign d = accumulate_total;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
