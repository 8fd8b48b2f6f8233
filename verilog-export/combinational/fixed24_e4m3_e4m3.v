// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// The number of a code of e4m3.
module decode_e4m3 (
    input  wire [7:0] code,
    output wire       number_sign,
    output wire [3:0] number_significand,
    output wire [3:0] number_exponent,
    output wire       number_nan
);
  wire [3:0] biased_exponent = code[6:3];
  wire sign = code[7];
  wire leading_bit = |biased_exponent;
  wire is_nan = &code[6:0];

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[2:0]};
  assign number_exponent = biased_exponent | {3'h0, ~leading_bit};
  assign number_nan = is_nan;
endmodule

// fixed24-e4m3-e4m3
// FP8 products, cut to multiples of 2^-5, in a 24-bit register that saturates
//
// decode: a: e4m3  b: e4m3  c: fixed19.5
// block: one product at a time
// product: exact
// sum: exact
// accumulate: acc + s rounded once to fixed19.5, roundTowardNegative, overflow: saturate, NaN
//   becomes 0, infinities the ends; both invalid
// final: fixed19.5, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module fixed24_e4m3_e4m3 (
    input  wire  [7:0] a, // factors, e4m3
    input  wire  [7:0] b, // factors, e4m3
    input  wire [23:0] c, // addend, fixed19.5
    output wire [23:0] d  // result, fixed19.5
);

  // ---- decode ----
  wire a_0_sign;
  wire [3:0] a_0_significand;
  wire [3:0] a_0_exponent;
  wire a_0_nan;
  decode_e4m3 decode_a_0 (
      .code(a),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent),
      .number_nan(a_0_nan)
  );
  wire b_0_sign;
  wire [3:0] b_0_significand;
  wire [3:0] b_0_exponent;
  wire b_0_nan;
  decode_e4m3 decode_b_0 (
      .code(b),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent),
      .number_nan(b_0_nan)
  );

  // ---- product ----
  wire product_0_nan = a_0_nan | b_0_nan;
  wire [7:0] product_0_significand = {4'h0, a_0_significand} * {4'h0, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [4:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};

  // ---- accumulate ----
  wire [40:0] accumulate_shifted = {33'h0, product_0_significand} << product_0_exponent;
  wire [38:0] accumulate_xor = accumulate_shifted[40:2] ^ {39{product_0_sign}};
  wire [38:0] accumulate_total =
      accumulate_xor + {38'h0, product_0_sign} + {{2{c[23]}}, c, 13'h0000};
  wire [26:0] accumulate_joined = {accumulate_total[38], accumulate_total[38:13]};
  wire accumulate_and = accumulate_total[38] & (|accumulate_total[12:0]);
  wire [12:0] accumulate_chosen = accumulate_and ? -accumulate_total[12:0] : accumulate_total[12:0];
  wire accumulate_or = accumulate_chosen[12] | (|accumulate_chosen[11:0]);
  wire rounds_up = accumulate_and ^ (accumulate_or & accumulate_total[38]);
  wire [26:0] integer_word = accumulate_joined + {26'h0, rounds_up};
  wire [27:0] accumulate_xor_2 = {integer_word[26], integer_word} ^ 28'h8000000;
  wire overflow_above = 28'h87fffff < accumulate_xor_2;
  wire overflow_below = accumulate_xor_2 < 28'h7800000;
  wire [23:0] accumulate_code =
      product_0_nan ? 24'h0
      : overflow_above ? 24'h7fffff
      : overflow_below ? 24'h800000
      : integer_word[23:0];

  assign d = accumulate_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
