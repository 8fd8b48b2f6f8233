// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// mac-int4-int4-int16
// INT4 products, exact, added to a 16-bit accumulator that wraps
//
// decode: a: int4  b: int4  c: int16
// block: one product at a time
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int16, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int16, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module mac_int4_int4_int16 (
    input  wire  [3:0] a, // factors, int4
    input  wire  [3:0] b, // factors, int4
    input  wire [15:0] c, // addend, int16
    output wire [15:0] d  // result, int16
);

  // ---- accumulate ----
  wire [3:0] accumulate_xor = (a & {4{b[0]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_2 = (a & {4{b[1]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_3 = (a & {4{b[2]}}) ^ 4'h8;
  wire [3:0] accumulate_xor_4 = (a & {4{b[3]}}) ^ 4'h7;
  wire [15:0] accumulate_total =
      {12'h000, accumulate_xor} + {11'h000, accumulate_xor_2, 1'b0}
      + {10'h000, accumulate_xor_3, 2'h0} + {9'h000, accumulate_xor_4, 3'h0} + c + 16'hff90;

  assign d = accumulate_total;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
