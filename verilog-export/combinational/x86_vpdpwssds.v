// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// x86-vpdpwssds
// VNNI, 2 products int16 × int16 and a 32-bit integer summed exactly; on overflow, saturate
//
// decode: a: int16  b: int16  c: int32
// block: 2 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: saturate, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module x86_vpdpwssds (
    input  wire [31:0] a, // factors, int16: 2 elements of 16 bits, element 0 lowest
    input  wire [31:0] b, // factors, int16: 2 elements of 16 bits, element 0 lowest
    input  wire [31:0] c, // addend, int32
    output wire [31:0] d  // result, int32
);

  // ---- accumulate ----
  wire [15:0] accumulate_xor = (a[15:0] & {16{b[0]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_2 = (a[15:0] & {16{b[1]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_3 = (a[15:0] & {16{b[2]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_4 = (a[15:0] & {16{b[3]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_5 = (a[15:0] & {16{b[4]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_6 = (a[15:0] & {16{b[5]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_7 = (a[15:0] & {16{b[6]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_8 = (a[15:0] & {16{b[7]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_9 = (a[15:0] & {16{b[8]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_10 = (a[15:0] & {16{b[9]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_11 = (a[15:0] & {16{b[10]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_12 = (a[15:0] & {16{b[11]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_13 = (a[15:0] & {16{b[12]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_14 = (a[15:0] & {16{b[13]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_15 = (a[15:0] & {16{b[14]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_16 = (a[15:0] & {16{b[15]}}) ^ 16'h7fff;
  wire [15:0] accumulate_xor_17 = (a[31:16] & {16{b[16]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_18 = (a[31:16] & {16{b[17]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_19 = (a[31:16] & {16{b[18]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_20 = (a[31:16] & {16{b[19]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_21 = (a[31:16] & {16{b[20]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_22 = (a[31:16] & {16{b[21]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_23 = (a[31:16] & {16{b[22]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_24 = (a[31:16] & {16{b[23]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_25 = (a[31:16] & {16{b[24]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_26 = (a[31:16] & {16{b[25]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_27 = (a[31:16] & {16{b[26]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_28 = (a[31:16] & {16{b[27]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_29 = (a[31:16] & {16{b[28]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_30 = (a[31:16] & {16{b[29]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_31 = (a[31:16] & {16{b[30]}}) ^ 16'h8000;
  wire [15:0] accumulate_xor_32 = (a[31:16] & {16{b[31]}}) ^ 16'h7fff;
  wire [35:0] accumulate_total_part =
      {20'h0, accumulate_xor} + {19'h0, accumulate_xor_2, 1'b0} + {18'h0, accumulate_xor_3, 2'h0}
      + {17'h0, accumulate_xor_4, 3'h0} + {16'h0000, accumulate_xor_5, 4'h0}
      + {15'h0000, accumulate_xor_6, 5'h00} + {14'h0000, accumulate_xor_7, 6'h00}
      + {13'h0000, accumulate_xor_8, 7'h00};
  wire [35:0] accumulate_total_part_2 =
      {12'h000, accumulate_xor_9, 8'h00} + {11'h000, accumulate_xor_10, 9'h000}
      + {10'h000, accumulate_xor_11, 10'h000} + {9'h000, accumulate_xor_12, 11'h000}
      + {8'h00, accumulate_xor_13, 12'h000} + {7'h00, accumulate_xor_14, 13'h0000}
      + {6'h00, accumulate_xor_15, 14'h0000} + {5'h00, accumulate_xor_16, 15'h0000};
  wire [35:0] accumulate_total_part_3 =
      {20'h0, accumulate_xor_17} + {19'h0, accumulate_xor_18, 1'b0}
      + {18'h0, accumulate_xor_19, 2'h0} + {17'h0, accumulate_xor_20, 3'h0}
      + {16'h0000, accumulate_xor_21, 4'h0} + {15'h0000, accumulate_xor_22, 5'h00}
      + {14'h0000, accumulate_xor_23, 6'h00} + {13'h0000, accumulate_xor_24, 7'h00};
  wire [35:0] accumulate_total_part_4 =
      {12'h000, accumulate_xor_25, 8'h00} + {11'h000, accumulate_xor_26, 9'h000}
      + {10'h000, accumulate_xor_27, 10'h000} + {9'h000, accumulate_xor_28, 11'h000}
      + {8'h00, accumulate_xor_29, 12'h000} + {7'h00, accumulate_xor_30, 13'h0000}
      + {6'h00, accumulate_xor_31, 14'h0000} + {5'h00, accumulate_xor_32, 15'h0000};
  wire [35:0] accumulate_total_part_5 = {{4{c[31]}}, c} + 36'hf00020000;
  wire [35:0] accumulate_total =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4 + accumulate_total_part_5;
  wire [36:0] accumulate_xor_33 = {accumulate_total[35], accumulate_total} ^ 37'h1000000000;
  wire overflow_above = 37'h107fffffff < accumulate_xor_33;
  wire overflow_below = accumulate_xor_33 < 37'hf80000000;
  wire [31:0] accumulate_code =
      overflow_above ? 32'h7fffffff
      : overflow_below ? 32'h80000000
      : accumulate_total[31:0];

  assign d = accumulate_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
