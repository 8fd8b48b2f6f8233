// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// xilinx-dsp48e2
// Xilinx DSP48E2 as a multiply-accumulator, 27 x 18 bits signed into 48 bits that wrap
//
// decode: a: int27  b: int18  c: int48
// block: one product at a time
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int48, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int48, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module xilinx_dsp48e2 (
    input  wire [26:0] a, // factors, int27
    input  wire [17:0] b, // factors, int18
    input  wire [47:0] c, // addend, int48
    output wire [47:0] d  // result, int48
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
  wire [26:0] accumulate_xor_18 = (a & {27{b[17]}}) ^ 27'h3ffffff;
  wire [47:0] accumulate_total_part =
      {21'h0, accumulate_xor} + {20'h0, accumulate_xor_2, 1'b0} + {19'h0, accumulate_xor_3, 2'h0}
      + {18'h0, accumulate_xor_4, 3'h0} + {17'h0, accumulate_xor_5, 4'h0}
      + {16'h0000, accumulate_xor_6, 5'h00} + {15'h0000, accumulate_xor_7, 6'h00}
      + {14'h0000, accumulate_xor_8, 7'h00};
  wire [47:0] accumulate_total_part_2 =
      {13'h0000, accumulate_xor_9, 8'h00} + {12'h000, accumulate_xor_10, 9'h000}
      + {11'h000, accumulate_xor_11, 10'h000} + {10'h000, accumulate_xor_12, 11'h000}
      + {9'h000, accumulate_xor_13, 12'h000} + {8'h00, accumulate_xor_14, 13'h0000}
      + {7'h00, accumulate_xor_15, 14'h0000} + {6'h00, accumulate_xor_16, 15'h0000};
  wire [47:0] accumulate_total_part_3 =
      {5'h00, accumulate_xor_17, 16'h0000} + {4'h0, accumulate_xor_18, 17'h0} + c
      + 48'hf00004020000;
  wire [47:0] accumulate_total =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3;

  assign d = accumulate_total;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
