// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// mac-int8-int8-int16-saturating
// INT8 products, exact, added to a 16-bit accumulator that saturates at every step
//
// decode: a: int8  b: int8  c: int16
// block: one product at a time
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int16, roundTiesToEven, overflow: saturate, NaN becomes 0,
//   infinities the ends; both invalid
// final: int16, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module mac_int8_int8_int16_saturating (
    input  wire  [7:0] a, // factors, int8
    input  wire  [7:0] b, // factors, int8
    input  wire [15:0] c, // addend, int16
    output wire [15:0] d  // result, int16
);

  // ---- accumulate ----
  wire [7:0] accumulate_xor = (a & {8{b[0]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_2 = (a & {8{b[1]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_3 = (a & {8{b[2]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_4 = (a & {8{b[3]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_5 = (a & {8{b[4]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_6 = (a & {8{b[5]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_7 = (a & {8{b[6]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_8 = (a & {8{b[7]}}) ^ 8'h7f;
  wire [18:0] accumulate_total_part =
      {11'h000, accumulate_xor} + {10'h000, accumulate_xor_2, 1'b0}
      + {9'h000, accumulate_xor_3, 2'h0} + {8'h00, accumulate_xor_4, 3'h0}
      + {7'h00, accumulate_xor_5, 4'h0} + {6'h00, accumulate_xor_6, 5'h00}
      + {5'h00, accumulate_xor_7, 6'h00} + {4'h0, accumulate_xor_8, 7'h00};
  wire [18:0] accumulate_total_part_2 = {{3{c[15]}}, c} + 19'h78100;
  wire [18:0] accumulate_total = accumulate_total_part + accumulate_total_part_2;
  wire [19:0] accumulate_xor_9 = {accumulate_total[18], accumulate_total} ^ 20'h80000;
  wire overflow_above = 20'h87fff < accumulate_xor_9;
  wire overflow_below = accumulate_xor_9 < 20'h78000;
  wire [15:0] accumulate_code =
      overflow_above ? 16'h7fff
      : overflow_below ? 16'h8000
      : accumulate_total[15:0];

  assign d = accumulate_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
