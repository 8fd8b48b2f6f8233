// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// xilinx-dsp58
// Versal DSP58 as a multiply-accumulator, 27 x 24 bits signed into 58 bits that wrap
//
// decode: a: int27  b: int24  c: int58
// block: one product at a time
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int58, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int58, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module xilinx_dsp58 (
    input  wire [26:0] a, // factors, int27
    input  wire [23:0] b, // factors, int24
    input  wire [57:0] c, // addend, int58
    output wire [57:0] d  // result, int58
);

  // ---- accumulate ----
  wire [26:0] accumulate_xor = (a & {27{b[0]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_2 = (a & {27{b[1]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_3 = (a & {27{b[2]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_4 = (a & {27{b[3]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_5 = (a & {27{b[4]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_6 = (a & {27{b[5]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_7 = (a & {27{b[6]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_8 = (a & {27{b[7]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_9 = (a & {27{b[8]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_10 = (a & {27{b[9]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_11 = (a & {27{b[10]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_12 = (a & {27{b[11]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_13 = (a & {27{b[12]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_14 = (a & {27{b[13]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_15 = (a & {27{b[14]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_16 = (a & {27{b[15]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_17 = (a & {27{b[16]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_18 = (a & {27{b[17]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_19 = (a & {27{b[18]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_20 = (a & {27{b[19]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_21 = (a & {27{b[20]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_22 = (a & {27{b[21]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_23 = (a & {27{b[22]}}) ^ 27'h4000000;
  wire [26:0] accumulate_xor_24 = (a & {27{b[23]}}) ^ 27'h3ffffff;
  wire [57:0] accumulate_total_part =
      {31'h0, accumulate_xor} + {30'h0, accumulate_xor_2, 1'b0} + {29'h0, accumulate_xor_3, 2'h0}
      + {28'h0, accumulate_xor_4, 3'h0} + {27'h0, accumulate_xor_5, 4'h0}
      + {26'h0, accumulate_xor_6, 5'h00} + {25'h0, accumulate_xor_7, 6'h00}
      + {24'h0, accumulate_xor_8, 7'h00};
  wire [57:0] accumulate_total_part_2 =
      {23'h0, accumulate_xor_9, 8'h00} + {22'h0, accumulate_xor_10, 9'h000}
      + {21'h0, accumulate_xor_11, 10'h000} + {20'h0, accumulate_xor_12, 11'h000}
      + {19'h0, accumulate_xor_13, 12'h000} + {18'h0, accumulate_xor_14, 13'h0000}
      + {17'h0, accumulate_xor_15, 14'h0000} + {16'h0000, accumulate_xor_16, 15'h0000};
  wire [57:0] accumulate_total_part_3 =
      {15'h0000, accumulate_xor_17, 16'h0000} + {14'h0000, accumulate_xor_18, 17'h0}
      + {13'h0000, accumulate_xor_19, 18'h0} + {12'h000, accumulate_xor_20, 19'h0}
      + {11'h000, accumulate_xor_21, 20'h0} + {10'h000, accumulate_xor_22, 21'h0}
      + {9'h000, accumulate_xor_23, 22'h0} + {8'h00, accumulate_xor_24, 23'h0};
  wire [57:0] accumulate_total_part_4 = c + 58'h3fc000004800000;
  wire [57:0] accumulate_total =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4;

  assign d = accumulate_total;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
