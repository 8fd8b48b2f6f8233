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

// How many bits of a word of 12 are 0 from the highest down.
// The lower bits count when the 8 upper ones are all 0.
module leading_zeros_12 (
    input  wire [11:0] word,
    output wire  [3:0] count
);
  wire [3:0] upper_zeros;
  leading_zeros_8 upper_bits (.word(word[11:4]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_4 lower_bits (.word(word[3:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[3];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[2:0]};
endmodule

// How many bits of a word of 28 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_28 (
    input  wire [27:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[27:12]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_12 lower_bits (.word(word[11:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[3:0]};
endmodule

// The number of a code of bf16.
// Subnormals count as zeros of their sign.
module decode_bf16_flushed (
    input  wire [15:0] code,
    output wire        number_sign,
    output wire  [7:0] number_significand,
    output wire  [7:0] number_exponent,
    output wire        number_nan,
    output wire        number_infinity
);
  wire [7:0] biased_exponent = code[14:7];
  wire sign = code[15];
  wire leading_bit = |biased_exponent;
  wire decode_is_all = &biased_exponent;
  wire decode_is_any = |code[6:0];
  wire is_nan = decode_is_all & decode_is_any;
  wire is_infinity = decode_is_all & ~decode_is_any;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[6:0] & {7{leading_bit}}};
  assign number_exponent = biased_exponent | {7'h00, ~leading_bit};
  assign number_nan = is_nan;
  assign number_infinity = is_infinity;
endmodule

// The number of a code of fp32.
// Subnormals count as zeros of their sign.
module decode_fp32_flushed (
    input  wire [31:0] code,
    output wire        number_sign,
    output wire [23:0] number_significand,
    output wire  [7:0] number_exponent,
    output wire        number_nan,
    output wire        number_infinity
);
  wire [7:0] biased_exponent = code[30:23];
  wire sign = code[31];
  wire leading_bit = |biased_exponent;
  wire decode_is_all = &biased_exponent;
  wire decode_is_any = |code[22:0];
  wire is_nan = decode_is_all & decode_is_any;
  wire is_infinity = decode_is_all & ~decode_is_any;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[22:0] & {23{leading_bit}}};
  assign number_exponent = biased_exponent | {7'h00, ~leading_bit};
  assign number_nan = is_nan;
  assign number_infinity = is_infinity;
endmodule

// x + y, exact or with a sticky bit below: enough for one rounding to fp32.
module add_16_24_for_fp32 (
    input  wire        x_sign,
    input  wire [15:0] x_significand,
    input  wire  [8:0] x_exponent,
    input  wire        x_nan,
    input  wire        x_infinity,
    input  wire        y_sign,
    input  wire [23:0] y_significand,
    input  wire  [7:0] y_exponent,
    input  wire        y_nan,
    input  wire        y_infinity,
    output wire        sum_sign,
    output wire [27:0] sum_significand,
    output wire  [8:0] sum_exponent,
    output wire        sum_nan,
    output wire        sum_infinity
);
  wire [4:0] x_leading_zeros;
  leading_zeros_16 count_of_x_leading_zeros (.word(x_significand), .count(x_leading_zeros));
  wire [9:0] accumulate_difference = {1'b0, x_exponent} - 10'h07f;
  wire [8:0] accumulate_and = accumulate_difference[8:0] & {9{~accumulate_difference[9]}};
  wire [8:0] accumulate_joined = {4'h0, x_leading_zeros};
  wire [8:0] accumulate_chosen =
      (accumulate_joined < accumulate_and) ? accumulate_joined
      : accumulate_and;
  wire [3:0] x_normalizing_shift = accumulate_chosen[3:0];
  wire [15:0] x_normalized = x_significand << x_normalizing_shift;
  wire [8:0] accumulate_difference_2 = x_exponent - 9'h002 - {5'h00, x_normalizing_shift};
  wire [8:0] accumulate_sum = {1'b0, y_exponent} + 9'h07c;
  wire [23:0] accumulate_joined_2 = {x_normalized, 8'h00};
  wire [32:0] accumulate_joined_3 = {accumulate_difference_2, x_normalized, 8'h00};
  wire accumulate_is_less = {accumulate_sum, y_significand} < accumulate_joined_3;
  wire x_is_greater = accumulate_is_less & (|x_significand);
  wire [8:0] greater_exponent = x_is_greater ? accumulate_difference_2 : accumulate_sum;
  wire [23:0] accumulate_chosen_2 = x_is_greater ? accumulate_joined_2 : y_significand;
  wire [23:0] accumulate_chosen_3 = x_is_greater ? y_significand : accumulate_joined_2;
  wire [25:0] accumulate_joined_4 = {accumulate_chosen_3, 2'h0};
  wire [8:0] accumulate_chosen_4 = x_is_greater ? accumulate_sum : accumulate_difference_2;
  wire [8:0] exponent_difference = greater_exponent - accumulate_chosen_4;
  wire [4:0] places = exponent_difference[4:0] | {5{|exponent_difference[8:5]}};
  wire [25:0] lesser_aligned = accumulate_joined_4 >> places;
  wire [25:0] accumulate_and_2 = accumulate_joined_4 & ~({26{1'b1}} << places);
  wire sticky = |accumulate_and_2;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [28:0] accumulate_xor = {2'h0, lesser_aligned, sticky} ^ {29{effective_subtraction}};
  wire [28:0] total =
      {2'h0, accumulate_chosen_2, 3'h0} + accumulate_xor + {28'h0, effective_subtraction};
  wire is_negative = total[28];
  wire [28:0] accumulate_chosen_5 = is_negative ? -total : total;
  wire accumulate_xor_2 = (x_is_greater ? x_sign : y_sign) ^ is_negative;
  wire accumulate_and_3 = effective_subtraction & (~|total);
  wire accumulate_or = x_infinity | y_infinity;
  wire accumulate_and_4 = x_infinity & y_infinity & effective_subtraction;

  assign sum_sign =
      accumulate_or ? (x_infinity ? x_sign : y_sign)
      : ~accumulate_and_3 & accumulate_xor_2;
  assign sum_significand = accumulate_chosen_5[27:0];
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan | accumulate_and_4;
  assign sum_infinity = accumulate_or;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_28_to_fp32 (
    input  wire        number_sign,
    input  wire [27:0] number_significand,
    input  wire  [8:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire [8:0] accumulate_difference = number_exponent - 9'h07c;
  wire is_nonzero = |number_significand;
  wire [4:0] leading_zeros;
  leading_zeros_28 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire accumulate_is_less = {4'h0, leading_zeros} < accumulate_difference;
  wire [8:0] normalizing_shift = accumulate_is_less ? {4'h0, leading_zeros} : accumulate_difference;
  wire [27:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[27];
  wire [9:0] accumulate_difference_2 =
      ({1'b0, accumulate_difference} + 10'h001) - {5'h00, leading_zeros};
  wire [9:0] biased_exponent = accumulate_difference_2 & {10{is_normal}};
  wire accumulate_or = (|normalized[2:0]) | normalized[4];
  wire rounds_up = normalized[3] & accumulate_or;
  wire [32:0] magnitude = {biased_exponent, normalized[26:4]} + {32'h0, rounds_up};
  wire overflow = 33'h7f7fffff < magnitude;
  wire accumulate_or_2 = (|normalized[1:0]) | normalized[3];
  wire accumulate_and = (&normalized[26:3]) & normalized[2] & accumulate_or_2;
  wire is_tiny = ~is_normal & ~accumulate_and;
  wire [31:0] accumulate_joined = {number_sign, magnitude[30:0] & {31{~is_tiny}}};
  wire [31:0] accumulate_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] accumulate_chosen_2 = overflow ? accumulate_chosen : accumulate_joined;
  wire [31:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : accumulate_chosen_3;
endmodule

// x86-vdpbf16ps
// two BF16 fused multiply-adds into FP32, the odd element of each pair first; subnormals flushed,
//   MXCSR ignored
//
// decode: a: bf16  b: bf16  c: fp32  subnormal a, b flushed  subnormal c flushed
// block: one product at a time, the second of each pair first
// product: exact
// sum: exact
// accumulate: acc + s rounded once to fp32, roundTiesToEven, overflow: infinity, subnormal results
//   flushed
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is 0xFFC00000, or the first NaN operand of 2 products, zero signs as in IEEE 754
module x86_vdpbf16ps (
    input  wire [15:0] a, // factors, bf16
    input  wire [15:0] b, // factors, bf16
    input  wire [31:0] c, // addend, fp32
    output wire [31:0] d  // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [7:0] a_0_significand;
  wire [7:0] a_0_exponent;
  wire a_0_nan;
  wire a_0_infinity;
  decode_bf16_flushed decode_a_0 (
      .code(a),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent),
      .number_nan(a_0_nan),
      .number_infinity(a_0_infinity)
  );
  wire b_0_sign;
  wire [7:0] b_0_significand;
  wire [7:0] b_0_exponent;
  wire b_0_nan;
  wire b_0_infinity;
  decode_bf16_flushed decode_b_0 (
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
  wire [15:0] product_0_significand = {8'h00, a_0_significand} * {8'h00, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [8:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_0_infinity = a_0_infinity | b_0_infinity;

  // ---- decode ----
  wire c_sign;
  wire [23:0] c_significand;
  wire [7:0] c_exponent;
  wire c_nan;
  wire c_infinity;
  decode_fp32_flushed decode_c (
      .code(c),
      .number_sign(c_sign),
      .number_significand(c_significand),
      .number_exponent(c_exponent),
      .number_nan(c_nan),
      .number_infinity(c_infinity)
  );

  // ---- accumulate ----
  wire accumulate_sign;
  wire [27:0] accumulate_significand;
  wire [8:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_16_24_for_fp32 add_accumulate (
      .x_sign(product_0_sign),
      .x_significand(product_0_significand),
      .x_exponent(product_0_exponent),
      .x_nan(product_0_nan),
      .x_infinity(product_0_infinity),
      .y_sign(c_sign),
      .y_significand(c_significand),
      .y_exponent(c_exponent),
      .y_nan(c_nan),
      .y_infinity(c_infinity),
      .sum_sign(accumulate_sign),
      .sum_significand(accumulate_significand),
      .sum_exponent(accumulate_exponent),
      .sum_nan(accumulate_nan),
      .sum_infinity(accumulate_infinity)
  );
  wire [31:0] accumulate_code;
  round_28_to_fp32 round_accumulate (
      .number_sign(accumulate_sign),
      .number_significand(accumulate_significand),
      .number_exponent(accumulate_exponent),
      .number_nan(accumulate_nan),
      .number_infinity(accumulate_infinity),
      .code(accumulate_code)
  );

  // ---- special ----
  wire result_is_nan = accumulate_code == 32'h7fc00000;
  wire [31:0] nan_operand =
      a_0_nan ? {a[15], 9'h1ff, a[5:0], 16'h0000}
      : b_0_nan ? {b[15], 9'h1ff, b[5:0], 16'h0000}
      : c_nan ? {c[31], 9'h1ff, c[21:0]}
      : 32'h0;
  wire has_nan_operand = |{a_0_nan, b_0_nan, c_nan};
  wire [31:0] result_code =
      (result_is_nan & has_nan_operand) ? nan_operand
      : result_is_nan ? 32'hffc00000
      : accumulate_code;

  assign d = result_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
