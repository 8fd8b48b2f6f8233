// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// How many bits of a word of 4 are 0 from the highest down.
// All of them when the word is 0.
module leading_zeros_4 (
    input  wire [3:0] word,
    output wire [2:0] count
);
  assign count =
      word[3] ? 3'h0
      : word[2] ? 3'h1
      : word[1] ? 3'h2
      : word[0] ? 3'h3
      : 3'h4;
endmodule

// How many bits of a word of 8 are 0 from the highest down.
// The lower bits count when the 4 upper ones are all 0.
module leading_zeros_8 (
    input  wire [7:0] word,
    output wire [3:0] count
);
  wire [2:0] upper_zeros;
  leading_zeros_4 upper_bits (.word(word[7:4]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_4 lower_bits (.word(word[3:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[2];
  wire [3:0] word_joined = {lower_zeros[2], ~lower_zeros[2], lower_zeros[1:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[1:0]};
endmodule

// How many bits of a word of 16 are 0 from the highest down.
// The lower bits count when the 8 upper ones are all 0.
module leading_zeros_16 (
    input  wire [15:0] word,
    output wire  [4:0] count
);
  wire [3:0] upper_zeros;
  leading_zeros_8 upper_bits (.word(word[15:8]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_8 lower_bits (.word(word[7:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[3];
  wire [4:0] word_joined = {lower_zeros[3], ~lower_zeros[3], lower_zeros[2:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[2:0]};
endmodule

// How many bits of a word of 32 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_32 (
    input  wire [31:0] word,
    output wire  [5:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[31:16]), .count(upper_zeros));
  wire [4:0] lower_zeros;
  leading_zeros_16 lower_bits (.word(word[15:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];
  wire [5:0] word_joined = {lower_zeros[4], ~lower_zeros[4], lower_zeros[3:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[3:0]};
endmodule

// How many bits of a word of 64 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_64 (
    input  wire [63:0] word,
    output wire  [6:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[63:32]), .count(upper_zeros));
  wire [5:0] lower_zeros;
  leading_zeros_32 lower_bits (.word(word[31:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[5];
  wire [6:0] word_joined = {lower_zeros[5], ~lower_zeros[5], lower_zeros[4:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[4:0]};
endmodule

// How many bits of a word of 80 are 0 from the highest down.
// The lower bits count when the 64 upper ones are all 0.
module leading_zeros_80 (
    input  wire [79:0] word,
    output wire  [6:0] count
);
  wire [6:0] upper_zeros;
  leading_zeros_64 upper_bits (.word(word[79:16]), .count(upper_zeros));
  wire [4:0] lower_zeros;
  leading_zeros_16 lower_bits (.word(word[15:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[6];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[5:0]};
endmodule

// The number of a code of e5m2.
module decode_e5m2 (
    input  wire [7:0] code,
    output wire       number_sign,
    output wire [2:0] number_significand,
    output wire [4:0] number_exponent,
    output wire       number_nan,
    output wire       number_infinity
);
  wire [4:0] biased_exponent = code[6:2];
  wire sign = code[7];
  wire leading_bit = |biased_exponent;
  wire decode_is_all = &biased_exponent;
  wire decode_is_any = |code[1:0];
  wire is_nan = decode_is_all & decode_is_any;
  wire is_infinity = decode_is_all & ~decode_is_any;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[1:0]};
  assign number_exponent = biased_exponent | {4'h0, ~leading_bit};
  assign number_nan = is_nan;
  assign number_infinity = is_infinity;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_80_to_fp32 (
    input  wire        number_sign,
    input  wire [79:0] number_significand,
    output wire [31:0] code
);
  wire is_nonzero = |number_significand;
  wire [6:0] leading_zeros;
  leading_zeros_80 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [79:0] normalized = number_significand << leading_zeros;
  wire is_normal = normalized[79];
  wire [8:0] biased_exponent = (9'h0ae - {2'h0, leading_zeros}) & {9{is_normal}};
  wire final_or = (|normalized[54:0]) | normalized[56];
  wire rounds_up = normalized[55] & final_or;
  wire [31:0] magnitude = {biased_exponent, normalized[78:56]} + {31'h0, rounds_up};

  assign code =
      is_nonzero ? {number_sign, magnitude[30:0]}
      : number_sign ? 32'h80000000
      : 32'h0;
endmodule

// kulisch80-e5m2-e5m2-fp32
// FP8 E5M2 products in an 80-bit fixed-point register that wraps; rounded to FP32 at the end
//
// decode: a: e5m2  b: e5m2  c: fixed48.16
// block: one product at a time
// product: exact
// sum: exact
// accumulate: register of 80 bits from 2^-32 on, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module kulisch80_e5m2_e5m2_fp32 (
    input  wire  [7:0] a, // factors, e5m2
    input  wire  [7:0] b, // factors, e5m2
    input  wire [63:0] c, // addend, fixed48.16
    output wire [31:0] d  // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [2:0] a_0_significand;
  wire [4:0] a_0_exponent;
  wire a_0_nan;
  wire a_0_infinity;
  decode_e5m2 decode_a_0 (
      .code(a),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent),
      .number_nan(a_0_nan),
      .number_infinity(a_0_infinity)
  );
  wire b_0_sign;
  wire [2:0] b_0_significand;
  wire [4:0] b_0_exponent;
  wire b_0_nan;
  wire b_0_infinity;
  decode_e5m2 decode_b_0 (
      .code(b),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent),
      .number_nan(b_0_nan),
      .number_infinity(b_0_infinity)
  );

  // ---- product ----
  wire product_and = a_0_infinity & (~|b_0_significand) & ~b_0_infinity;
  wire product_and_2 = b_0_infinity & (~|a_0_significand) & ~a_0_infinity;
  wire product_0_nan = a_0_nan | b_0_nan | product_and | product_and_2;
  wire [5:0] product_0_significand = {3'h0, a_0_significand} * {3'h0, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [5:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_0_infinity = a_0_infinity | b_0_infinity;

  // ---- accumulate ----
  wire [81:0] accumulate_shifted = {76'h0, product_0_significand} << product_0_exponent;
  wire [79:0] accumulate_xor = accumulate_shifted[81:2] ^ {80{product_0_sign}};
  wire [79:0] accumulate_total = accumulate_xor + {79'h0, product_0_sign} + {c, 16'h0000};
  wire accumulate_and = product_0_infinity & ~product_0_sign;
  wire accumulate_and_2 = product_0_infinity & product_0_sign;
  wire accumulate_or = accumulate_and | accumulate_and_2;
  wire accumulate_and_3 = accumulate_or & ~accumulate_and_2;
  wire accumulate_and_4 = accumulate_or & accumulate_and_2;
  wire accumulate_or_2 =
      product_0_nan | (accumulate_and & accumulate_and_2) | (accumulate_and_3 & accumulate_and_4);
  wire [79:0] accumulate_chosen =
      accumulate_and_4 ? 80'h80000000000000000000
      : accumulate_and_3 ? 80'h7fffffffffffffffffff
      : accumulate_total;
  wire [79:0] accumulate_code = accumulate_or_2 ? 80'h0 : accumulate_chosen;

  // ---- final ----
  wire result_sign = accumulate_code[79];
  wire [79:0] result_significand = result_sign ? -accumulate_code : accumulate_code;
  wire [31:0] final_code;
  round_80_to_fp32 round_final (
      .number_sign(result_sign),
      .number_significand(result_significand),
      .code(final_code)
  );

  assign d = final_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
