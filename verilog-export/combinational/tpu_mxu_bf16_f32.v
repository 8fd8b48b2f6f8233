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

// How many bits of a word of 3 are 0 from the highest down.
// All of them when the word is 0.
module leading_zeros_3 (
    input  wire [2:0] word,
    output wire [1:0] count
);
  assign count =
      word[2] ? 2'h0
      : word[1] ? 2'h1
      : word[0] ? 2'h2
      : 2'h3;
endmodule

// How many bits of a word of 11 are 0 from the highest down.
// The lower bits count when the 8 upper ones are all 0.
module leading_zeros_11 (
    input  wire [10:0] word,
    output wire  [3:0] count
);
  wire [3:0] upper_zeros;
  leading_zeros_8 upper_bits (.word(word[10:3]), .count(upper_zeros));
  wire [1:0] lower_zeros;
  leading_zeros_3 lower_bits (.word(word[2:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[3];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[2:0]};
endmodule

// How many bits of a word of 27 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_27 (
    input  wire [26:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[26:11]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_11 lower_bits (.word(word[10:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[3:0]};
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

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_16_to_fp32 (
    input  wire        number_sign,
    input  wire [15:0] number_significand,
    input  wire  [8:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire [10:0] sum_sum = {2'h0, number_exponent} + 11'h781;
  wire below_least_normal = sum_sum[10];
  wire [9:0] sum_and = sum_sum[9:0] & {10{~below_least_normal}};
  wire [10:0] sum_difference = -sum_sum;
  wire [9:0] places_below = sum_difference[9:0] & {10{below_least_normal}};
  wire [26:0] sum_joined = {number_significand, 11'h000};
  wire is_nonzero = |number_significand;
  wire [26:0] sum_and_2 = sum_joined & ~({27{1'b1}} << places_below);
  wire [26:0] lowered = (sum_joined >> places_below) | {26'h0, |sum_and_2};
  wire [4:0] leading_zeros;
  leading_zeros_27 count_of_leading_zeros (.word(lowered), .count(leading_zeros));
  wire [9:0] normalizing_shift =
      ({5'h00, leading_zeros} < sum_and) ? {5'h00, leading_zeros}
      : sum_and;
  wire [26:0] normalized = lowered << normalizing_shift;
  wire is_normal = normalized[26];
  wire [10:0] sum_difference_2 = ({1'b0, sum_and} + 11'h001) - {6'h00, leading_zeros};
  wire [10:0] biased_exponent = sum_difference_2 & {11{is_normal}};
  wire sum_or = (|normalized[1:0]) | normalized[3];
  wire rounds_up = normalized[2] & sum_or;
  wire [33:0] magnitude = {biased_exponent, normalized[25:3]} + {33'h0, rounds_up};
  wire overflow = 34'h7f7fffff < magnitude;
  wire sum_and_3 = (&normalized[25:2]) & normalized[1] & (normalized[0] | normalized[2]);
  wire is_tiny = ~is_normal & ~sum_and_3;
  wire [31:0] sum_joined_2 = {number_sign, magnitude[30:0] & {31{~is_tiny}}};
  wire [31:0] sum_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] sum_chosen_2 =
      number_infinity ? sum_chosen
      : is_nonzero ? (overflow ? sum_chosen : sum_joined_2)
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : sum_chosen_2;
endmodule

// The number of a code of fp32.
module decode_fp32 (
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
  assign number_significand = {leading_bit, code[22:0]};
  assign number_exponent = biased_exponent | {7'h00, ~leading_bit};
  assign number_nan = is_nan;
  assign number_infinity = is_infinity;
endmodule

// x + y, exact or with a sticky bit below: enough for one rounding to fp32.
module add_24_16_for_fp32 (
    input  wire        x_sign,
    input  wire [23:0] x_significand,
    input  wire  [7:0] x_exponent,
    input  wire        x_nan,
    input  wire        x_infinity,
    input  wire        y_sign,
    input  wire [15:0] y_significand,
    input  wire  [8:0] y_exponent,
    input  wire        y_nan,
    input  wire        y_infinity,
    output wire        sum_sign,
    output wire [27:0] sum_significand,
    output wire  [8:0] sum_exponent,
    output wire        sum_nan,
    output wire        sum_infinity
);
  wire [4:0] y_leading_zeros;
  leading_zeros_16 count_of_y_leading_zeros (.word(y_significand), .count(y_leading_zeros));
  wire [9:0] sum_difference = {1'b0, y_exponent} - 10'h07f;
  wire [8:0] sum_and = sum_difference[8:0] & {9{~sum_difference[9]}};
  wire [8:0] sum_joined = {4'h0, y_leading_zeros};
  wire [8:0] sum_chosen = (sum_joined < sum_and) ? sum_joined : sum_and;
  wire [3:0] y_normalizing_shift = sum_chosen[3:0];
  wire [15:0] y_normalized = y_significand << y_normalizing_shift;
  wire [8:0] sum_difference_2 = y_exponent - 9'h002 - {5'h00, y_normalizing_shift};
  wire [8:0] sum_sum = {1'b0, x_exponent} + 9'h07c;
  wire [23:0] sum_joined_2 = {y_normalized, 8'h00};
  wire sum_is_less = {sum_difference_2, y_normalized, 8'h00} < {sum_sum, x_significand};
  wire x_is_greater = sum_is_less | (~|y_significand);
  wire [8:0] greater_exponent = x_is_greater ? sum_sum : sum_difference_2;
  wire [25:0] sum_joined_3 = {x_is_greater ? sum_joined_2 : x_significand, 2'h0};
  wire [8:0] exponent_difference = greater_exponent - (x_is_greater ? sum_difference_2 : sum_sum);
  wire [4:0] places = exponent_difference[4:0] | {5{|exponent_difference[8:5]}};
  wire [25:0] lesser_aligned = sum_joined_3 >> places;
  wire [25:0] sum_and_2 = sum_joined_3 & ~({26{1'b1}} << places);
  wire sticky = |sum_and_2;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [28:0] sum_joined_4 = {2'h0, x_is_greater ? x_significand : sum_joined_2, 3'h0};
  wire [28:0] sum_xor = {2'h0, lesser_aligned, sticky} ^ {29{effective_subtraction}};
  wire [28:0] total = sum_joined_4 + sum_xor + {28'h0, effective_subtraction};
  wire is_negative = total[28];
  wire [28:0] sum_chosen_2 = is_negative ? -total : total;
  wire sum_xor_2 = (x_is_greater ? x_sign : y_sign) ^ is_negative;
  wire sum_and_3 = effective_subtraction & (~|total);
  wire sum_or = x_infinity | y_infinity;
  wire sum_and_4 = x_infinity & y_infinity & effective_subtraction;

  assign sum_sign = sum_or ? (x_infinity ? x_sign : y_sign) : ~sum_and_3 & sum_xor_2;
  assign sum_significand = sum_chosen_2[27:0];
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan | sum_and_4;
  assign sum_infinity = sum_or;
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
  wire [8:0] sum_difference = number_exponent - 9'h07c;
  wire is_nonzero = |number_significand;
  wire [4:0] leading_zeros;
  leading_zeros_28 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [8:0] normalizing_shift =
      ({4'h0, leading_zeros} < sum_difference) ? {4'h0, leading_zeros}
      : sum_difference;
  wire [27:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[27];
  wire [9:0] sum_difference_2 = ({1'b0, sum_difference} + 10'h001) - {5'h00, leading_zeros};
  wire [9:0] biased_exponent = sum_difference_2 & {10{is_normal}};
  wire sum_or = (|normalized[2:0]) | normalized[4];
  wire rounds_up = normalized[3] & sum_or;
  wire [32:0] magnitude = {biased_exponent, normalized[26:4]} + {32'h0, rounds_up};
  wire overflow = 33'h7f7fffff < magnitude;
  wire sum_or_2 = (|normalized[1:0]) | normalized[3];
  wire sum_and = (&normalized[26:3]) & normalized[2] & sum_or_2;
  wire is_tiny = ~is_normal & ~sum_and;
  wire [31:0] sum_joined = {number_sign, magnitude[30:0] & {31{~is_tiny}}};
  wire [31:0] sum_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] sum_chosen_2 =
      number_infinity ? sum_chosen
      : is_nonzero ? (overflow ? sum_chosen : sum_joined)
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : sum_chosen_2;
endmodule

// x + y, exact or with a sticky bit below: enough for one rounding to fp32.
module add_24_24_for_fp32 (
    input  wire        x_sign,
    input  wire [23:0] x_significand,
    input  wire  [7:0] x_exponent,
    input  wire        x_nan,
    input  wire        x_infinity,
    input  wire        y_sign,
    input  wire [23:0] y_significand,
    input  wire  [7:0] y_exponent,
    input  wire        y_nan,
    input  wire        y_infinity,
    output wire        sum_sign,
    output wire [27:0] sum_significand,
    output wire  [7:0] sum_exponent,
    output wire        sum_nan,
    output wire        sum_infinity
);
  wire x_is_greater = {y_exponent, y_significand} < {x_exponent, x_significand};
  wire [7:0] greater_exponent = x_is_greater ? x_exponent : y_exponent;
  wire [25:0] accumulate_joined = {x_is_greater ? y_significand : x_significand, 2'h0};
  wire [7:0] exponent_difference = greater_exponent - (x_is_greater ? y_exponent : x_exponent);
  wire [4:0] places = exponent_difference[4:0] | {5{|exponent_difference[7:5]}};
  wire [25:0] lesser_aligned = accumulate_joined >> places;
  wire [25:0] accumulate_and = accumulate_joined & ~({26{1'b1}} << places);
  wire sticky = |accumulate_and;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [27:0] accumulate_joined_2 = {1'b0, x_is_greater ? x_significand : y_significand, 3'h0};
  wire [27:0] accumulate_xor = {1'b0, lesser_aligned, sticky} ^ {28{effective_subtraction}};
  wire [27:0] total = accumulate_joined_2 + accumulate_xor + {27'h0, effective_subtraction};
  wire accumulate_and_2 = effective_subtraction & (~|total);
  wire accumulate_and_3 = ~accumulate_and_2 & (x_is_greater ? x_sign : y_sign);
  wire accumulate_or = x_infinity | y_infinity;
  wire accumulate_and_4 = x_infinity & y_infinity & effective_subtraction;

  assign sum_sign = accumulate_or ? (x_infinity ? x_sign : y_sign) : accumulate_and_3;
  assign sum_significand = total;
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan | accumulate_and_4;
  assign sum_infinity = accumulate_or;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_28_to_fp32_2 (
    input  wire        number_sign,
    input  wire [27:0] number_significand,
    input  wire  [7:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire is_nonzero = |number_significand;
  wire [4:0] leading_zeros;
  leading_zeros_28 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [7:0] normalizing_shift =
      ({3'h0, leading_zeros} < number_exponent) ? {3'h0, leading_zeros}
      : number_exponent;
  wire [27:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[27];
  wire [8:0] accumulate_difference = ({1'b0, number_exponent} + 9'h001) - {4'h0, leading_zeros};
  wire [8:0] biased_exponent = accumulate_difference & {9{is_normal}};
  wire accumulate_or = (|normalized[2:0]) | normalized[4];
  wire rounds_up = normalized[3] & accumulate_or;
  wire [31:0] magnitude = {biased_exponent, normalized[26:4]} + {31'h0, rounds_up};
  wire overflow = 32'h7f7fffff < magnitude;
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

// tpu-mxu-bf16-f32
// Google TPU matrix unit, BF16 products added down a column of 128 in FP32, then to the FP32
//   accumulator (assumed)
//
// decode: a: bf16  b: bf16  c: fp32  subnormal a, b flushed  subnormal c flushed
// block: 128 products at once
// product: exact
// sum: one after the other, from +0, each addition rounded to fp32, roundTiesToEven, overflow:
//   infinity, subnormal results flushed
// accumulate: acc + s rounded once to fp32, roundTiesToEven, overflow: infinity, subnormal results
//   flushed
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module tpu_mxu_bf16_f32 (
    input  wire [2047:0] a, // factors, bf16: 128 elements of 16 bits, element 0 lowest
    input  wire [2047:0] b, // factors, bf16: 128 elements of 16 bits, element 0 lowest
    input  wire   [31:0] c, // addend, fp32
    output wire   [31:0] d  // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [7:0] a_0_significand;
  wire [7:0] a_0_exponent;
  wire a_0_nan;
  wire a_0_infinity;
  decode_bf16_flushed decode_a_0 (
      .code(a[15:0]),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent),
      .number_nan(a_0_nan),
      .number_infinity(a_0_infinity)
  );
  wire a_1_sign;
  wire [7:0] a_1_significand;
  wire [7:0] a_1_exponent;
  wire a_1_nan;
  wire a_1_infinity;
  decode_bf16_flushed decode_a_1 (
      .code(a[31:16]),
      .number_sign(a_1_sign),
      .number_significand(a_1_significand),
      .number_exponent(a_1_exponent),
      .number_nan(a_1_nan),
      .number_infinity(a_1_infinity)
  );
  wire a_2_sign;
  wire [7:0] a_2_significand;
  wire [7:0] a_2_exponent;
  wire a_2_nan;
  wire a_2_infinity;
  decode_bf16_flushed decode_a_2 (
      .code(a[47:32]),
      .number_sign(a_2_sign),
      .number_significand(a_2_significand),
      .number_exponent(a_2_exponent),
      .number_nan(a_2_nan),
      .number_infinity(a_2_infinity)
  );
  wire a_3_sign;
  wire [7:0] a_3_significand;
  wire [7:0] a_3_exponent;
  wire a_3_nan;
  wire a_3_infinity;
  decode_bf16_flushed decode_a_3 (
      .code(a[63:48]),
      .number_sign(a_3_sign),
      .number_significand(a_3_significand),
      .number_exponent(a_3_exponent),
      .number_nan(a_3_nan),
      .number_infinity(a_3_infinity)
  );
  wire a_4_sign;
  wire [7:0] a_4_significand;
  wire [7:0] a_4_exponent;
  wire a_4_nan;
  wire a_4_infinity;
  decode_bf16_flushed decode_a_4 (
      .code(a[79:64]),
      .number_sign(a_4_sign),
      .number_significand(a_4_significand),
      .number_exponent(a_4_exponent),
      .number_nan(a_4_nan),
      .number_infinity(a_4_infinity)
  );
  wire a_5_sign;
  wire [7:0] a_5_significand;
  wire [7:0] a_5_exponent;
  wire a_5_nan;
  wire a_5_infinity;
  decode_bf16_flushed decode_a_5 (
      .code(a[95:80]),
      .number_sign(a_5_sign),
      .number_significand(a_5_significand),
      .number_exponent(a_5_exponent),
      .number_nan(a_5_nan),
      .number_infinity(a_5_infinity)
  );
  wire a_6_sign;
  wire [7:0] a_6_significand;
  wire [7:0] a_6_exponent;
  wire a_6_nan;
  wire a_6_infinity;
  decode_bf16_flushed decode_a_6 (
      .code(a[111:96]),
      .number_sign(a_6_sign),
      .number_significand(a_6_significand),
      .number_exponent(a_6_exponent),
      .number_nan(a_6_nan),
      .number_infinity(a_6_infinity)
  );
  wire a_7_sign;
  wire [7:0] a_7_significand;
  wire [7:0] a_7_exponent;
  wire a_7_nan;
  wire a_7_infinity;
  decode_bf16_flushed decode_a_7 (
      .code(a[127:112]),
      .number_sign(a_7_sign),
      .number_significand(a_7_significand),
      .number_exponent(a_7_exponent),
      .number_nan(a_7_nan),
      .number_infinity(a_7_infinity)
  );
  wire a_8_sign;
  wire [7:0] a_8_significand;
  wire [7:0] a_8_exponent;
  wire a_8_nan;
  wire a_8_infinity;
  decode_bf16_flushed decode_a_8 (
      .code(a[143:128]),
      .number_sign(a_8_sign),
      .number_significand(a_8_significand),
      .number_exponent(a_8_exponent),
      .number_nan(a_8_nan),
      .number_infinity(a_8_infinity)
  );
  wire a_9_sign;
  wire [7:0] a_9_significand;
  wire [7:0] a_9_exponent;
  wire a_9_nan;
  wire a_9_infinity;
  decode_bf16_flushed decode_a_9 (
      .code(a[159:144]),
      .number_sign(a_9_sign),
      .number_significand(a_9_significand),
      .number_exponent(a_9_exponent),
      .number_nan(a_9_nan),
      .number_infinity(a_9_infinity)
  );
  wire a_10_sign;
  wire [7:0] a_10_significand;
  wire [7:0] a_10_exponent;
  wire a_10_nan;
  wire a_10_infinity;
  decode_bf16_flushed decode_a_10 (
      .code(a[175:160]),
      .number_sign(a_10_sign),
      .number_significand(a_10_significand),
      .number_exponent(a_10_exponent),
      .number_nan(a_10_nan),
      .number_infinity(a_10_infinity)
  );
  wire a_11_sign;
  wire [7:0] a_11_significand;
  wire [7:0] a_11_exponent;
  wire a_11_nan;
  wire a_11_infinity;
  decode_bf16_flushed decode_a_11 (
      .code(a[191:176]),
      .number_sign(a_11_sign),
      .number_significand(a_11_significand),
      .number_exponent(a_11_exponent),
      .number_nan(a_11_nan),
      .number_infinity(a_11_infinity)
  );
  wire a_12_sign;
  wire [7:0] a_12_significand;
  wire [7:0] a_12_exponent;
  wire a_12_nan;
  wire a_12_infinity;
  decode_bf16_flushed decode_a_12 (
      .code(a[207:192]),
      .number_sign(a_12_sign),
      .number_significand(a_12_significand),
      .number_exponent(a_12_exponent),
      .number_nan(a_12_nan),
      .number_infinity(a_12_infinity)
  );
  wire a_13_sign;
  wire [7:0] a_13_significand;
  wire [7:0] a_13_exponent;
  wire a_13_nan;
  wire a_13_infinity;
  decode_bf16_flushed decode_a_13 (
      .code(a[223:208]),
      .number_sign(a_13_sign),
      .number_significand(a_13_significand),
      .number_exponent(a_13_exponent),
      .number_nan(a_13_nan),
      .number_infinity(a_13_infinity)
  );
  wire a_14_sign;
  wire [7:0] a_14_significand;
  wire [7:0] a_14_exponent;
  wire a_14_nan;
  wire a_14_infinity;
  decode_bf16_flushed decode_a_14 (
      .code(a[239:224]),
      .number_sign(a_14_sign),
      .number_significand(a_14_significand),
      .number_exponent(a_14_exponent),
      .number_nan(a_14_nan),
      .number_infinity(a_14_infinity)
  );
  wire a_15_sign;
  wire [7:0] a_15_significand;
  wire [7:0] a_15_exponent;
  wire a_15_nan;
  wire a_15_infinity;
  decode_bf16_flushed decode_a_15 (
      .code(a[255:240]),
      .number_sign(a_15_sign),
      .number_significand(a_15_significand),
      .number_exponent(a_15_exponent),
      .number_nan(a_15_nan),
      .number_infinity(a_15_infinity)
  );
  wire a_16_sign;
  wire [7:0] a_16_significand;
  wire [7:0] a_16_exponent;
  wire a_16_nan;
  wire a_16_infinity;
  decode_bf16_flushed decode_a_16 (
      .code(a[271:256]),
      .number_sign(a_16_sign),
      .number_significand(a_16_significand),
      .number_exponent(a_16_exponent),
      .number_nan(a_16_nan),
      .number_infinity(a_16_infinity)
  );
  wire a_17_sign;
  wire [7:0] a_17_significand;
  wire [7:0] a_17_exponent;
  wire a_17_nan;
  wire a_17_infinity;
  decode_bf16_flushed decode_a_17 (
      .code(a[287:272]),
      .number_sign(a_17_sign),
      .number_significand(a_17_significand),
      .number_exponent(a_17_exponent),
      .number_nan(a_17_nan),
      .number_infinity(a_17_infinity)
  );
  wire a_18_sign;
  wire [7:0] a_18_significand;
  wire [7:0] a_18_exponent;
  wire a_18_nan;
  wire a_18_infinity;
  decode_bf16_flushed decode_a_18 (
      .code(a[303:288]),
      .number_sign(a_18_sign),
      .number_significand(a_18_significand),
      .number_exponent(a_18_exponent),
      .number_nan(a_18_nan),
      .number_infinity(a_18_infinity)
  );
  wire a_19_sign;
  wire [7:0] a_19_significand;
  wire [7:0] a_19_exponent;
  wire a_19_nan;
  wire a_19_infinity;
  decode_bf16_flushed decode_a_19 (
      .code(a[319:304]),
      .number_sign(a_19_sign),
      .number_significand(a_19_significand),
      .number_exponent(a_19_exponent),
      .number_nan(a_19_nan),
      .number_infinity(a_19_infinity)
  );
  wire a_20_sign;
  wire [7:0] a_20_significand;
  wire [7:0] a_20_exponent;
  wire a_20_nan;
  wire a_20_infinity;
  decode_bf16_flushed decode_a_20 (
      .code(a[335:320]),
      .number_sign(a_20_sign),
      .number_significand(a_20_significand),
      .number_exponent(a_20_exponent),
      .number_nan(a_20_nan),
      .number_infinity(a_20_infinity)
  );
  wire a_21_sign;
  wire [7:0] a_21_significand;
  wire [7:0] a_21_exponent;
  wire a_21_nan;
  wire a_21_infinity;
  decode_bf16_flushed decode_a_21 (
      .code(a[351:336]),
      .number_sign(a_21_sign),
      .number_significand(a_21_significand),
      .number_exponent(a_21_exponent),
      .number_nan(a_21_nan),
      .number_infinity(a_21_infinity)
  );
  wire a_22_sign;
  wire [7:0] a_22_significand;
  wire [7:0] a_22_exponent;
  wire a_22_nan;
  wire a_22_infinity;
  decode_bf16_flushed decode_a_22 (
      .code(a[367:352]),
      .number_sign(a_22_sign),
      .number_significand(a_22_significand),
      .number_exponent(a_22_exponent),
      .number_nan(a_22_nan),
      .number_infinity(a_22_infinity)
  );
  wire a_23_sign;
  wire [7:0] a_23_significand;
  wire [7:0] a_23_exponent;
  wire a_23_nan;
  wire a_23_infinity;
  decode_bf16_flushed decode_a_23 (
      .code(a[383:368]),
      .number_sign(a_23_sign),
      .number_significand(a_23_significand),
      .number_exponent(a_23_exponent),
      .number_nan(a_23_nan),
      .number_infinity(a_23_infinity)
  );
  wire a_24_sign;
  wire [7:0] a_24_significand;
  wire [7:0] a_24_exponent;
  wire a_24_nan;
  wire a_24_infinity;
  decode_bf16_flushed decode_a_24 (
      .code(a[399:384]),
      .number_sign(a_24_sign),
      .number_significand(a_24_significand),
      .number_exponent(a_24_exponent),
      .number_nan(a_24_nan),
      .number_infinity(a_24_infinity)
  );
  wire a_25_sign;
  wire [7:0] a_25_significand;
  wire [7:0] a_25_exponent;
  wire a_25_nan;
  wire a_25_infinity;
  decode_bf16_flushed decode_a_25 (
      .code(a[415:400]),
      .number_sign(a_25_sign),
      .number_significand(a_25_significand),
      .number_exponent(a_25_exponent),
      .number_nan(a_25_nan),
      .number_infinity(a_25_infinity)
  );
  wire a_26_sign;
  wire [7:0] a_26_significand;
  wire [7:0] a_26_exponent;
  wire a_26_nan;
  wire a_26_infinity;
  decode_bf16_flushed decode_a_26 (
      .code(a[431:416]),
      .number_sign(a_26_sign),
      .number_significand(a_26_significand),
      .number_exponent(a_26_exponent),
      .number_nan(a_26_nan),
      .number_infinity(a_26_infinity)
  );
  wire a_27_sign;
  wire [7:0] a_27_significand;
  wire [7:0] a_27_exponent;
  wire a_27_nan;
  wire a_27_infinity;
  decode_bf16_flushed decode_a_27 (
      .code(a[447:432]),
      .number_sign(a_27_sign),
      .number_significand(a_27_significand),
      .number_exponent(a_27_exponent),
      .number_nan(a_27_nan),
      .number_infinity(a_27_infinity)
  );
  wire a_28_sign;
  wire [7:0] a_28_significand;
  wire [7:0] a_28_exponent;
  wire a_28_nan;
  wire a_28_infinity;
  decode_bf16_flushed decode_a_28 (
      .code(a[463:448]),
      .number_sign(a_28_sign),
      .number_significand(a_28_significand),
      .number_exponent(a_28_exponent),
      .number_nan(a_28_nan),
      .number_infinity(a_28_infinity)
  );
  wire a_29_sign;
  wire [7:0] a_29_significand;
  wire [7:0] a_29_exponent;
  wire a_29_nan;
  wire a_29_infinity;
  decode_bf16_flushed decode_a_29 (
      .code(a[479:464]),
      .number_sign(a_29_sign),
      .number_significand(a_29_significand),
      .number_exponent(a_29_exponent),
      .number_nan(a_29_nan),
      .number_infinity(a_29_infinity)
  );
  wire a_30_sign;
  wire [7:0] a_30_significand;
  wire [7:0] a_30_exponent;
  wire a_30_nan;
  wire a_30_infinity;
  decode_bf16_flushed decode_a_30 (
      .code(a[495:480]),
      .number_sign(a_30_sign),
      .number_significand(a_30_significand),
      .number_exponent(a_30_exponent),
      .number_nan(a_30_nan),
      .number_infinity(a_30_infinity)
  );
  wire a_31_sign;
  wire [7:0] a_31_significand;
  wire [7:0] a_31_exponent;
  wire a_31_nan;
  wire a_31_infinity;
  decode_bf16_flushed decode_a_31 (
      .code(a[511:496]),
      .number_sign(a_31_sign),
      .number_significand(a_31_significand),
      .number_exponent(a_31_exponent),
      .number_nan(a_31_nan),
      .number_infinity(a_31_infinity)
  );
  wire a_32_sign;
  wire [7:0] a_32_significand;
  wire [7:0] a_32_exponent;
  wire a_32_nan;
  wire a_32_infinity;
  decode_bf16_flushed decode_a_32 (
      .code(a[527:512]),
      .number_sign(a_32_sign),
      .number_significand(a_32_significand),
      .number_exponent(a_32_exponent),
      .number_nan(a_32_nan),
      .number_infinity(a_32_infinity)
  );
  wire a_33_sign;
  wire [7:0] a_33_significand;
  wire [7:0] a_33_exponent;
  wire a_33_nan;
  wire a_33_infinity;
  decode_bf16_flushed decode_a_33 (
      .code(a[543:528]),
      .number_sign(a_33_sign),
      .number_significand(a_33_significand),
      .number_exponent(a_33_exponent),
      .number_nan(a_33_nan),
      .number_infinity(a_33_infinity)
  );
  wire a_34_sign;
  wire [7:0] a_34_significand;
  wire [7:0] a_34_exponent;
  wire a_34_nan;
  wire a_34_infinity;
  decode_bf16_flushed decode_a_34 (
      .code(a[559:544]),
      .number_sign(a_34_sign),
      .number_significand(a_34_significand),
      .number_exponent(a_34_exponent),
      .number_nan(a_34_nan),
      .number_infinity(a_34_infinity)
  );
  wire a_35_sign;
  wire [7:0] a_35_significand;
  wire [7:0] a_35_exponent;
  wire a_35_nan;
  wire a_35_infinity;
  decode_bf16_flushed decode_a_35 (
      .code(a[575:560]),
      .number_sign(a_35_sign),
      .number_significand(a_35_significand),
      .number_exponent(a_35_exponent),
      .number_nan(a_35_nan),
      .number_infinity(a_35_infinity)
  );
  wire a_36_sign;
  wire [7:0] a_36_significand;
  wire [7:0] a_36_exponent;
  wire a_36_nan;
  wire a_36_infinity;
  decode_bf16_flushed decode_a_36 (
      .code(a[591:576]),
      .number_sign(a_36_sign),
      .number_significand(a_36_significand),
      .number_exponent(a_36_exponent),
      .number_nan(a_36_nan),
      .number_infinity(a_36_infinity)
  );
  wire a_37_sign;
  wire [7:0] a_37_significand;
  wire [7:0] a_37_exponent;
  wire a_37_nan;
  wire a_37_infinity;
  decode_bf16_flushed decode_a_37 (
      .code(a[607:592]),
      .number_sign(a_37_sign),
      .number_significand(a_37_significand),
      .number_exponent(a_37_exponent),
      .number_nan(a_37_nan),
      .number_infinity(a_37_infinity)
  );
  wire a_38_sign;
  wire [7:0] a_38_significand;
  wire [7:0] a_38_exponent;
  wire a_38_nan;
  wire a_38_infinity;
  decode_bf16_flushed decode_a_38 (
      .code(a[623:608]),
      .number_sign(a_38_sign),
      .number_significand(a_38_significand),
      .number_exponent(a_38_exponent),
      .number_nan(a_38_nan),
      .number_infinity(a_38_infinity)
  );
  wire a_39_sign;
  wire [7:0] a_39_significand;
  wire [7:0] a_39_exponent;
  wire a_39_nan;
  wire a_39_infinity;
  decode_bf16_flushed decode_a_39 (
      .code(a[639:624]),
      .number_sign(a_39_sign),
      .number_significand(a_39_significand),
      .number_exponent(a_39_exponent),
      .number_nan(a_39_nan),
      .number_infinity(a_39_infinity)
  );
  wire a_40_sign;
  wire [7:0] a_40_significand;
  wire [7:0] a_40_exponent;
  wire a_40_nan;
  wire a_40_infinity;
  decode_bf16_flushed decode_a_40 (
      .code(a[655:640]),
      .number_sign(a_40_sign),
      .number_significand(a_40_significand),
      .number_exponent(a_40_exponent),
      .number_nan(a_40_nan),
      .number_infinity(a_40_infinity)
  );
  wire a_41_sign;
  wire [7:0] a_41_significand;
  wire [7:0] a_41_exponent;
  wire a_41_nan;
  wire a_41_infinity;
  decode_bf16_flushed decode_a_41 (
      .code(a[671:656]),
      .number_sign(a_41_sign),
      .number_significand(a_41_significand),
      .number_exponent(a_41_exponent),
      .number_nan(a_41_nan),
      .number_infinity(a_41_infinity)
  );
  wire a_42_sign;
  wire [7:0] a_42_significand;
  wire [7:0] a_42_exponent;
  wire a_42_nan;
  wire a_42_infinity;
  decode_bf16_flushed decode_a_42 (
      .code(a[687:672]),
      .number_sign(a_42_sign),
      .number_significand(a_42_significand),
      .number_exponent(a_42_exponent),
      .number_nan(a_42_nan),
      .number_infinity(a_42_infinity)
  );
  wire a_43_sign;
  wire [7:0] a_43_significand;
  wire [7:0] a_43_exponent;
  wire a_43_nan;
  wire a_43_infinity;
  decode_bf16_flushed decode_a_43 (
      .code(a[703:688]),
      .number_sign(a_43_sign),
      .number_significand(a_43_significand),
      .number_exponent(a_43_exponent),
      .number_nan(a_43_nan),
      .number_infinity(a_43_infinity)
  );
  wire a_44_sign;
  wire [7:0] a_44_significand;
  wire [7:0] a_44_exponent;
  wire a_44_nan;
  wire a_44_infinity;
  decode_bf16_flushed decode_a_44 (
      .code(a[719:704]),
      .number_sign(a_44_sign),
      .number_significand(a_44_significand),
      .number_exponent(a_44_exponent),
      .number_nan(a_44_nan),
      .number_infinity(a_44_infinity)
  );
  wire a_45_sign;
  wire [7:0] a_45_significand;
  wire [7:0] a_45_exponent;
  wire a_45_nan;
  wire a_45_infinity;
  decode_bf16_flushed decode_a_45 (
      .code(a[735:720]),
      .number_sign(a_45_sign),
      .number_significand(a_45_significand),
      .number_exponent(a_45_exponent),
      .number_nan(a_45_nan),
      .number_infinity(a_45_infinity)
  );
  wire a_46_sign;
  wire [7:0] a_46_significand;
  wire [7:0] a_46_exponent;
  wire a_46_nan;
  wire a_46_infinity;
  decode_bf16_flushed decode_a_46 (
      .code(a[751:736]),
      .number_sign(a_46_sign),
      .number_significand(a_46_significand),
      .number_exponent(a_46_exponent),
      .number_nan(a_46_nan),
      .number_infinity(a_46_infinity)
  );
  wire a_47_sign;
  wire [7:0] a_47_significand;
  wire [7:0] a_47_exponent;
  wire a_47_nan;
  wire a_47_infinity;
  decode_bf16_flushed decode_a_47 (
      .code(a[767:752]),
      .number_sign(a_47_sign),
      .number_significand(a_47_significand),
      .number_exponent(a_47_exponent),
      .number_nan(a_47_nan),
      .number_infinity(a_47_infinity)
  );
  wire a_48_sign;
  wire [7:0] a_48_significand;
  wire [7:0] a_48_exponent;
  wire a_48_nan;
  wire a_48_infinity;
  decode_bf16_flushed decode_a_48 (
      .code(a[783:768]),
      .number_sign(a_48_sign),
      .number_significand(a_48_significand),
      .number_exponent(a_48_exponent),
      .number_nan(a_48_nan),
      .number_infinity(a_48_infinity)
  );
  wire a_49_sign;
  wire [7:0] a_49_significand;
  wire [7:0] a_49_exponent;
  wire a_49_nan;
  wire a_49_infinity;
  decode_bf16_flushed decode_a_49 (
      .code(a[799:784]),
      .number_sign(a_49_sign),
      .number_significand(a_49_significand),
      .number_exponent(a_49_exponent),
      .number_nan(a_49_nan),
      .number_infinity(a_49_infinity)
  );
  wire a_50_sign;
  wire [7:0] a_50_significand;
  wire [7:0] a_50_exponent;
  wire a_50_nan;
  wire a_50_infinity;
  decode_bf16_flushed decode_a_50 (
      .code(a[815:800]),
      .number_sign(a_50_sign),
      .number_significand(a_50_significand),
      .number_exponent(a_50_exponent),
      .number_nan(a_50_nan),
      .number_infinity(a_50_infinity)
  );
  wire a_51_sign;
  wire [7:0] a_51_significand;
  wire [7:0] a_51_exponent;
  wire a_51_nan;
  wire a_51_infinity;
  decode_bf16_flushed decode_a_51 (
      .code(a[831:816]),
      .number_sign(a_51_sign),
      .number_significand(a_51_significand),
      .number_exponent(a_51_exponent),
      .number_nan(a_51_nan),
      .number_infinity(a_51_infinity)
  );
  wire a_52_sign;
  wire [7:0] a_52_significand;
  wire [7:0] a_52_exponent;
  wire a_52_nan;
  wire a_52_infinity;
  decode_bf16_flushed decode_a_52 (
      .code(a[847:832]),
      .number_sign(a_52_sign),
      .number_significand(a_52_significand),
      .number_exponent(a_52_exponent),
      .number_nan(a_52_nan),
      .number_infinity(a_52_infinity)
  );
  wire a_53_sign;
  wire [7:0] a_53_significand;
  wire [7:0] a_53_exponent;
  wire a_53_nan;
  wire a_53_infinity;
  decode_bf16_flushed decode_a_53 (
      .code(a[863:848]),
      .number_sign(a_53_sign),
      .number_significand(a_53_significand),
      .number_exponent(a_53_exponent),
      .number_nan(a_53_nan),
      .number_infinity(a_53_infinity)
  );
  wire a_54_sign;
  wire [7:0] a_54_significand;
  wire [7:0] a_54_exponent;
  wire a_54_nan;
  wire a_54_infinity;
  decode_bf16_flushed decode_a_54 (
      .code(a[879:864]),
      .number_sign(a_54_sign),
      .number_significand(a_54_significand),
      .number_exponent(a_54_exponent),
      .number_nan(a_54_nan),
      .number_infinity(a_54_infinity)
  );
  wire a_55_sign;
  wire [7:0] a_55_significand;
  wire [7:0] a_55_exponent;
  wire a_55_nan;
  wire a_55_infinity;
  decode_bf16_flushed decode_a_55 (
      .code(a[895:880]),
      .number_sign(a_55_sign),
      .number_significand(a_55_significand),
      .number_exponent(a_55_exponent),
      .number_nan(a_55_nan),
      .number_infinity(a_55_infinity)
  );
  wire a_56_sign;
  wire [7:0] a_56_significand;
  wire [7:0] a_56_exponent;
  wire a_56_nan;
  wire a_56_infinity;
  decode_bf16_flushed decode_a_56 (
      .code(a[911:896]),
      .number_sign(a_56_sign),
      .number_significand(a_56_significand),
      .number_exponent(a_56_exponent),
      .number_nan(a_56_nan),
      .number_infinity(a_56_infinity)
  );
  wire a_57_sign;
  wire [7:0] a_57_significand;
  wire [7:0] a_57_exponent;
  wire a_57_nan;
  wire a_57_infinity;
  decode_bf16_flushed decode_a_57 (
      .code(a[927:912]),
      .number_sign(a_57_sign),
      .number_significand(a_57_significand),
      .number_exponent(a_57_exponent),
      .number_nan(a_57_nan),
      .number_infinity(a_57_infinity)
  );
  wire a_58_sign;
  wire [7:0] a_58_significand;
  wire [7:0] a_58_exponent;
  wire a_58_nan;
  wire a_58_infinity;
  decode_bf16_flushed decode_a_58 (
      .code(a[943:928]),
      .number_sign(a_58_sign),
      .number_significand(a_58_significand),
      .number_exponent(a_58_exponent),
      .number_nan(a_58_nan),
      .number_infinity(a_58_infinity)
  );
  wire a_59_sign;
  wire [7:0] a_59_significand;
  wire [7:0] a_59_exponent;
  wire a_59_nan;
  wire a_59_infinity;
  decode_bf16_flushed decode_a_59 (
      .code(a[959:944]),
      .number_sign(a_59_sign),
      .number_significand(a_59_significand),
      .number_exponent(a_59_exponent),
      .number_nan(a_59_nan),
      .number_infinity(a_59_infinity)
  );
  wire a_60_sign;
  wire [7:0] a_60_significand;
  wire [7:0] a_60_exponent;
  wire a_60_nan;
  wire a_60_infinity;
  decode_bf16_flushed decode_a_60 (
      .code(a[975:960]),
      .number_sign(a_60_sign),
      .number_significand(a_60_significand),
      .number_exponent(a_60_exponent),
      .number_nan(a_60_nan),
      .number_infinity(a_60_infinity)
  );
  wire a_61_sign;
  wire [7:0] a_61_significand;
  wire [7:0] a_61_exponent;
  wire a_61_nan;
  wire a_61_infinity;
  decode_bf16_flushed decode_a_61 (
      .code(a[991:976]),
      .number_sign(a_61_sign),
      .number_significand(a_61_significand),
      .number_exponent(a_61_exponent),
      .number_nan(a_61_nan),
      .number_infinity(a_61_infinity)
  );
  wire a_62_sign;
  wire [7:0] a_62_significand;
  wire [7:0] a_62_exponent;
  wire a_62_nan;
  wire a_62_infinity;
  decode_bf16_flushed decode_a_62 (
      .code(a[1007:992]),
      .number_sign(a_62_sign),
      .number_significand(a_62_significand),
      .number_exponent(a_62_exponent),
      .number_nan(a_62_nan),
      .number_infinity(a_62_infinity)
  );
  wire a_63_sign;
  wire [7:0] a_63_significand;
  wire [7:0] a_63_exponent;
  wire a_63_nan;
  wire a_63_infinity;
  decode_bf16_flushed decode_a_63 (
      .code(a[1023:1008]),
      .number_sign(a_63_sign),
      .number_significand(a_63_significand),
      .number_exponent(a_63_exponent),
      .number_nan(a_63_nan),
      .number_infinity(a_63_infinity)
  );
  wire a_64_sign;
  wire [7:0] a_64_significand;
  wire [7:0] a_64_exponent;
  wire a_64_nan;
  wire a_64_infinity;
  decode_bf16_flushed decode_a_64 (
      .code(a[1039:1024]),
      .number_sign(a_64_sign),
      .number_significand(a_64_significand),
      .number_exponent(a_64_exponent),
      .number_nan(a_64_nan),
      .number_infinity(a_64_infinity)
  );
  wire a_65_sign;
  wire [7:0] a_65_significand;
  wire [7:0] a_65_exponent;
  wire a_65_nan;
  wire a_65_infinity;
  decode_bf16_flushed decode_a_65 (
      .code(a[1055:1040]),
      .number_sign(a_65_sign),
      .number_significand(a_65_significand),
      .number_exponent(a_65_exponent),
      .number_nan(a_65_nan),
      .number_infinity(a_65_infinity)
  );
  wire a_66_sign;
  wire [7:0] a_66_significand;
  wire [7:0] a_66_exponent;
  wire a_66_nan;
  wire a_66_infinity;
  decode_bf16_flushed decode_a_66 (
      .code(a[1071:1056]),
      .number_sign(a_66_sign),
      .number_significand(a_66_significand),
      .number_exponent(a_66_exponent),
      .number_nan(a_66_nan),
      .number_infinity(a_66_infinity)
  );
  wire a_67_sign;
  wire [7:0] a_67_significand;
  wire [7:0] a_67_exponent;
  wire a_67_nan;
  wire a_67_infinity;
  decode_bf16_flushed decode_a_67 (
      .code(a[1087:1072]),
      .number_sign(a_67_sign),
      .number_significand(a_67_significand),
      .number_exponent(a_67_exponent),
      .number_nan(a_67_nan),
      .number_infinity(a_67_infinity)
  );
  wire a_68_sign;
  wire [7:0] a_68_significand;
  wire [7:0] a_68_exponent;
  wire a_68_nan;
  wire a_68_infinity;
  decode_bf16_flushed decode_a_68 (
      .code(a[1103:1088]),
      .number_sign(a_68_sign),
      .number_significand(a_68_significand),
      .number_exponent(a_68_exponent),
      .number_nan(a_68_nan),
      .number_infinity(a_68_infinity)
  );
  wire a_69_sign;
  wire [7:0] a_69_significand;
  wire [7:0] a_69_exponent;
  wire a_69_nan;
  wire a_69_infinity;
  decode_bf16_flushed decode_a_69 (
      .code(a[1119:1104]),
      .number_sign(a_69_sign),
      .number_significand(a_69_significand),
      .number_exponent(a_69_exponent),
      .number_nan(a_69_nan),
      .number_infinity(a_69_infinity)
  );
  wire a_70_sign;
  wire [7:0] a_70_significand;
  wire [7:0] a_70_exponent;
  wire a_70_nan;
  wire a_70_infinity;
  decode_bf16_flushed decode_a_70 (
      .code(a[1135:1120]),
      .number_sign(a_70_sign),
      .number_significand(a_70_significand),
      .number_exponent(a_70_exponent),
      .number_nan(a_70_nan),
      .number_infinity(a_70_infinity)
  );
  wire a_71_sign;
  wire [7:0] a_71_significand;
  wire [7:0] a_71_exponent;
  wire a_71_nan;
  wire a_71_infinity;
  decode_bf16_flushed decode_a_71 (
      .code(a[1151:1136]),
      .number_sign(a_71_sign),
      .number_significand(a_71_significand),
      .number_exponent(a_71_exponent),
      .number_nan(a_71_nan),
      .number_infinity(a_71_infinity)
  );
  wire a_72_sign;
  wire [7:0] a_72_significand;
  wire [7:0] a_72_exponent;
  wire a_72_nan;
  wire a_72_infinity;
  decode_bf16_flushed decode_a_72 (
      .code(a[1167:1152]),
      .number_sign(a_72_sign),
      .number_significand(a_72_significand),
      .number_exponent(a_72_exponent),
      .number_nan(a_72_nan),
      .number_infinity(a_72_infinity)
  );
  wire a_73_sign;
  wire [7:0] a_73_significand;
  wire [7:0] a_73_exponent;
  wire a_73_nan;
  wire a_73_infinity;
  decode_bf16_flushed decode_a_73 (
      .code(a[1183:1168]),
      .number_sign(a_73_sign),
      .number_significand(a_73_significand),
      .number_exponent(a_73_exponent),
      .number_nan(a_73_nan),
      .number_infinity(a_73_infinity)
  );
  wire a_74_sign;
  wire [7:0] a_74_significand;
  wire [7:0] a_74_exponent;
  wire a_74_nan;
  wire a_74_infinity;
  decode_bf16_flushed decode_a_74 (
      .code(a[1199:1184]),
      .number_sign(a_74_sign),
      .number_significand(a_74_significand),
      .number_exponent(a_74_exponent),
      .number_nan(a_74_nan),
      .number_infinity(a_74_infinity)
  );
  wire a_75_sign;
  wire [7:0] a_75_significand;
  wire [7:0] a_75_exponent;
  wire a_75_nan;
  wire a_75_infinity;
  decode_bf16_flushed decode_a_75 (
      .code(a[1215:1200]),
      .number_sign(a_75_sign),
      .number_significand(a_75_significand),
      .number_exponent(a_75_exponent),
      .number_nan(a_75_nan),
      .number_infinity(a_75_infinity)
  );
  wire a_76_sign;
  wire [7:0] a_76_significand;
  wire [7:0] a_76_exponent;
  wire a_76_nan;
  wire a_76_infinity;
  decode_bf16_flushed decode_a_76 (
      .code(a[1231:1216]),
      .number_sign(a_76_sign),
      .number_significand(a_76_significand),
      .number_exponent(a_76_exponent),
      .number_nan(a_76_nan),
      .number_infinity(a_76_infinity)
  );
  wire a_77_sign;
  wire [7:0] a_77_significand;
  wire [7:0] a_77_exponent;
  wire a_77_nan;
  wire a_77_infinity;
  decode_bf16_flushed decode_a_77 (
      .code(a[1247:1232]),
      .number_sign(a_77_sign),
      .number_significand(a_77_significand),
      .number_exponent(a_77_exponent),
      .number_nan(a_77_nan),
      .number_infinity(a_77_infinity)
  );
  wire a_78_sign;
  wire [7:0] a_78_significand;
  wire [7:0] a_78_exponent;
  wire a_78_nan;
  wire a_78_infinity;
  decode_bf16_flushed decode_a_78 (
      .code(a[1263:1248]),
      .number_sign(a_78_sign),
      .number_significand(a_78_significand),
      .number_exponent(a_78_exponent),
      .number_nan(a_78_nan),
      .number_infinity(a_78_infinity)
  );
  wire a_79_sign;
  wire [7:0] a_79_significand;
  wire [7:0] a_79_exponent;
  wire a_79_nan;
  wire a_79_infinity;
  decode_bf16_flushed decode_a_79 (
      .code(a[1279:1264]),
      .number_sign(a_79_sign),
      .number_significand(a_79_significand),
      .number_exponent(a_79_exponent),
      .number_nan(a_79_nan),
      .number_infinity(a_79_infinity)
  );
  wire a_80_sign;
  wire [7:0] a_80_significand;
  wire [7:0] a_80_exponent;
  wire a_80_nan;
  wire a_80_infinity;
  decode_bf16_flushed decode_a_80 (
      .code(a[1295:1280]),
      .number_sign(a_80_sign),
      .number_significand(a_80_significand),
      .number_exponent(a_80_exponent),
      .number_nan(a_80_nan),
      .number_infinity(a_80_infinity)
  );
  wire a_81_sign;
  wire [7:0] a_81_significand;
  wire [7:0] a_81_exponent;
  wire a_81_nan;
  wire a_81_infinity;
  decode_bf16_flushed decode_a_81 (
      .code(a[1311:1296]),
      .number_sign(a_81_sign),
      .number_significand(a_81_significand),
      .number_exponent(a_81_exponent),
      .number_nan(a_81_nan),
      .number_infinity(a_81_infinity)
  );
  wire a_82_sign;
  wire [7:0] a_82_significand;
  wire [7:0] a_82_exponent;
  wire a_82_nan;
  wire a_82_infinity;
  decode_bf16_flushed decode_a_82 (
      .code(a[1327:1312]),
      .number_sign(a_82_sign),
      .number_significand(a_82_significand),
      .number_exponent(a_82_exponent),
      .number_nan(a_82_nan),
      .number_infinity(a_82_infinity)
  );
  wire a_83_sign;
  wire [7:0] a_83_significand;
  wire [7:0] a_83_exponent;
  wire a_83_nan;
  wire a_83_infinity;
  decode_bf16_flushed decode_a_83 (
      .code(a[1343:1328]),
      .number_sign(a_83_sign),
      .number_significand(a_83_significand),
      .number_exponent(a_83_exponent),
      .number_nan(a_83_nan),
      .number_infinity(a_83_infinity)
  );
  wire a_84_sign;
  wire [7:0] a_84_significand;
  wire [7:0] a_84_exponent;
  wire a_84_nan;
  wire a_84_infinity;
  decode_bf16_flushed decode_a_84 (
      .code(a[1359:1344]),
      .number_sign(a_84_sign),
      .number_significand(a_84_significand),
      .number_exponent(a_84_exponent),
      .number_nan(a_84_nan),
      .number_infinity(a_84_infinity)
  );
  wire a_85_sign;
  wire [7:0] a_85_significand;
  wire [7:0] a_85_exponent;
  wire a_85_nan;
  wire a_85_infinity;
  decode_bf16_flushed decode_a_85 (
      .code(a[1375:1360]),
      .number_sign(a_85_sign),
      .number_significand(a_85_significand),
      .number_exponent(a_85_exponent),
      .number_nan(a_85_nan),
      .number_infinity(a_85_infinity)
  );
  wire a_86_sign;
  wire [7:0] a_86_significand;
  wire [7:0] a_86_exponent;
  wire a_86_nan;
  wire a_86_infinity;
  decode_bf16_flushed decode_a_86 (
      .code(a[1391:1376]),
      .number_sign(a_86_sign),
      .number_significand(a_86_significand),
      .number_exponent(a_86_exponent),
      .number_nan(a_86_nan),
      .number_infinity(a_86_infinity)
  );
  wire a_87_sign;
  wire [7:0] a_87_significand;
  wire [7:0] a_87_exponent;
  wire a_87_nan;
  wire a_87_infinity;
  decode_bf16_flushed decode_a_87 (
      .code(a[1407:1392]),
      .number_sign(a_87_sign),
      .number_significand(a_87_significand),
      .number_exponent(a_87_exponent),
      .number_nan(a_87_nan),
      .number_infinity(a_87_infinity)
  );
  wire a_88_sign;
  wire [7:0] a_88_significand;
  wire [7:0] a_88_exponent;
  wire a_88_nan;
  wire a_88_infinity;
  decode_bf16_flushed decode_a_88 (
      .code(a[1423:1408]),
      .number_sign(a_88_sign),
      .number_significand(a_88_significand),
      .number_exponent(a_88_exponent),
      .number_nan(a_88_nan),
      .number_infinity(a_88_infinity)
  );
  wire a_89_sign;
  wire [7:0] a_89_significand;
  wire [7:0] a_89_exponent;
  wire a_89_nan;
  wire a_89_infinity;
  decode_bf16_flushed decode_a_89 (
      .code(a[1439:1424]),
      .number_sign(a_89_sign),
      .number_significand(a_89_significand),
      .number_exponent(a_89_exponent),
      .number_nan(a_89_nan),
      .number_infinity(a_89_infinity)
  );
  wire a_90_sign;
  wire [7:0] a_90_significand;
  wire [7:0] a_90_exponent;
  wire a_90_nan;
  wire a_90_infinity;
  decode_bf16_flushed decode_a_90 (
      .code(a[1455:1440]),
      .number_sign(a_90_sign),
      .number_significand(a_90_significand),
      .number_exponent(a_90_exponent),
      .number_nan(a_90_nan),
      .number_infinity(a_90_infinity)
  );
  wire a_91_sign;
  wire [7:0] a_91_significand;
  wire [7:0] a_91_exponent;
  wire a_91_nan;
  wire a_91_infinity;
  decode_bf16_flushed decode_a_91 (
      .code(a[1471:1456]),
      .number_sign(a_91_sign),
      .number_significand(a_91_significand),
      .number_exponent(a_91_exponent),
      .number_nan(a_91_nan),
      .number_infinity(a_91_infinity)
  );
  wire a_92_sign;
  wire [7:0] a_92_significand;
  wire [7:0] a_92_exponent;
  wire a_92_nan;
  wire a_92_infinity;
  decode_bf16_flushed decode_a_92 (
      .code(a[1487:1472]),
      .number_sign(a_92_sign),
      .number_significand(a_92_significand),
      .number_exponent(a_92_exponent),
      .number_nan(a_92_nan),
      .number_infinity(a_92_infinity)
  );
  wire a_93_sign;
  wire [7:0] a_93_significand;
  wire [7:0] a_93_exponent;
  wire a_93_nan;
  wire a_93_infinity;
  decode_bf16_flushed decode_a_93 (
      .code(a[1503:1488]),
      .number_sign(a_93_sign),
      .number_significand(a_93_significand),
      .number_exponent(a_93_exponent),
      .number_nan(a_93_nan),
      .number_infinity(a_93_infinity)
  );
  wire a_94_sign;
  wire [7:0] a_94_significand;
  wire [7:0] a_94_exponent;
  wire a_94_nan;
  wire a_94_infinity;
  decode_bf16_flushed decode_a_94 (
      .code(a[1519:1504]),
      .number_sign(a_94_sign),
      .number_significand(a_94_significand),
      .number_exponent(a_94_exponent),
      .number_nan(a_94_nan),
      .number_infinity(a_94_infinity)
  );
  wire a_95_sign;
  wire [7:0] a_95_significand;
  wire [7:0] a_95_exponent;
  wire a_95_nan;
  wire a_95_infinity;
  decode_bf16_flushed decode_a_95 (
      .code(a[1535:1520]),
      .number_sign(a_95_sign),
      .number_significand(a_95_significand),
      .number_exponent(a_95_exponent),
      .number_nan(a_95_nan),
      .number_infinity(a_95_infinity)
  );
  wire a_96_sign;
  wire [7:0] a_96_significand;
  wire [7:0] a_96_exponent;
  wire a_96_nan;
  wire a_96_infinity;
  decode_bf16_flushed decode_a_96 (
      .code(a[1551:1536]),
      .number_sign(a_96_sign),
      .number_significand(a_96_significand),
      .number_exponent(a_96_exponent),
      .number_nan(a_96_nan),
      .number_infinity(a_96_infinity)
  );
  wire a_97_sign;
  wire [7:0] a_97_significand;
  wire [7:0] a_97_exponent;
  wire a_97_nan;
  wire a_97_infinity;
  decode_bf16_flushed decode_a_97 (
      .code(a[1567:1552]),
      .number_sign(a_97_sign),
      .number_significand(a_97_significand),
      .number_exponent(a_97_exponent),
      .number_nan(a_97_nan),
      .number_infinity(a_97_infinity)
  );
  wire a_98_sign;
  wire [7:0] a_98_significand;
  wire [7:0] a_98_exponent;
  wire a_98_nan;
  wire a_98_infinity;
  decode_bf16_flushed decode_a_98 (
      .code(a[1583:1568]),
      .number_sign(a_98_sign),
      .number_significand(a_98_significand),
      .number_exponent(a_98_exponent),
      .number_nan(a_98_nan),
      .number_infinity(a_98_infinity)
  );
  wire a_99_sign;
  wire [7:0] a_99_significand;
  wire [7:0] a_99_exponent;
  wire a_99_nan;
  wire a_99_infinity;
  decode_bf16_flushed decode_a_99 (
      .code(a[1599:1584]),
      .number_sign(a_99_sign),
      .number_significand(a_99_significand),
      .number_exponent(a_99_exponent),
      .number_nan(a_99_nan),
      .number_infinity(a_99_infinity)
  );
  wire a_100_sign;
  wire [7:0] a_100_significand;
  wire [7:0] a_100_exponent;
  wire a_100_nan;
  wire a_100_infinity;
  decode_bf16_flushed decode_a_100 (
      .code(a[1615:1600]),
      .number_sign(a_100_sign),
      .number_significand(a_100_significand),
      .number_exponent(a_100_exponent),
      .number_nan(a_100_nan),
      .number_infinity(a_100_infinity)
  );
  wire a_101_sign;
  wire [7:0] a_101_significand;
  wire [7:0] a_101_exponent;
  wire a_101_nan;
  wire a_101_infinity;
  decode_bf16_flushed decode_a_101 (
      .code(a[1631:1616]),
      .number_sign(a_101_sign),
      .number_significand(a_101_significand),
      .number_exponent(a_101_exponent),
      .number_nan(a_101_nan),
      .number_infinity(a_101_infinity)
  );
  wire a_102_sign;
  wire [7:0] a_102_significand;
  wire [7:0] a_102_exponent;
  wire a_102_nan;
  wire a_102_infinity;
  decode_bf16_flushed decode_a_102 (
      .code(a[1647:1632]),
      .number_sign(a_102_sign),
      .number_significand(a_102_significand),
      .number_exponent(a_102_exponent),
      .number_nan(a_102_nan),
      .number_infinity(a_102_infinity)
  );
  wire a_103_sign;
  wire [7:0] a_103_significand;
  wire [7:0] a_103_exponent;
  wire a_103_nan;
  wire a_103_infinity;
  decode_bf16_flushed decode_a_103 (
      .code(a[1663:1648]),
      .number_sign(a_103_sign),
      .number_significand(a_103_significand),
      .number_exponent(a_103_exponent),
      .number_nan(a_103_nan),
      .number_infinity(a_103_infinity)
  );
  wire a_104_sign;
  wire [7:0] a_104_significand;
  wire [7:0] a_104_exponent;
  wire a_104_nan;
  wire a_104_infinity;
  decode_bf16_flushed decode_a_104 (
      .code(a[1679:1664]),
      .number_sign(a_104_sign),
      .number_significand(a_104_significand),
      .number_exponent(a_104_exponent),
      .number_nan(a_104_nan),
      .number_infinity(a_104_infinity)
  );
  wire a_105_sign;
  wire [7:0] a_105_significand;
  wire [7:0] a_105_exponent;
  wire a_105_nan;
  wire a_105_infinity;
  decode_bf16_flushed decode_a_105 (
      .code(a[1695:1680]),
      .number_sign(a_105_sign),
      .number_significand(a_105_significand),
      .number_exponent(a_105_exponent),
      .number_nan(a_105_nan),
      .number_infinity(a_105_infinity)
  );
  wire a_106_sign;
  wire [7:0] a_106_significand;
  wire [7:0] a_106_exponent;
  wire a_106_nan;
  wire a_106_infinity;
  decode_bf16_flushed decode_a_106 (
      .code(a[1711:1696]),
      .number_sign(a_106_sign),
      .number_significand(a_106_significand),
      .number_exponent(a_106_exponent),
      .number_nan(a_106_nan),
      .number_infinity(a_106_infinity)
  );
  wire a_107_sign;
  wire [7:0] a_107_significand;
  wire [7:0] a_107_exponent;
  wire a_107_nan;
  wire a_107_infinity;
  decode_bf16_flushed decode_a_107 (
      .code(a[1727:1712]),
      .number_sign(a_107_sign),
      .number_significand(a_107_significand),
      .number_exponent(a_107_exponent),
      .number_nan(a_107_nan),
      .number_infinity(a_107_infinity)
  );
  wire a_108_sign;
  wire [7:0] a_108_significand;
  wire [7:0] a_108_exponent;
  wire a_108_nan;
  wire a_108_infinity;
  decode_bf16_flushed decode_a_108 (
      .code(a[1743:1728]),
      .number_sign(a_108_sign),
      .number_significand(a_108_significand),
      .number_exponent(a_108_exponent),
      .number_nan(a_108_nan),
      .number_infinity(a_108_infinity)
  );
  wire a_109_sign;
  wire [7:0] a_109_significand;
  wire [7:0] a_109_exponent;
  wire a_109_nan;
  wire a_109_infinity;
  decode_bf16_flushed decode_a_109 (
      .code(a[1759:1744]),
      .number_sign(a_109_sign),
      .number_significand(a_109_significand),
      .number_exponent(a_109_exponent),
      .number_nan(a_109_nan),
      .number_infinity(a_109_infinity)
  );
  wire a_110_sign;
  wire [7:0] a_110_significand;
  wire [7:0] a_110_exponent;
  wire a_110_nan;
  wire a_110_infinity;
  decode_bf16_flushed decode_a_110 (
      .code(a[1775:1760]),
      .number_sign(a_110_sign),
      .number_significand(a_110_significand),
      .number_exponent(a_110_exponent),
      .number_nan(a_110_nan),
      .number_infinity(a_110_infinity)
  );
  wire a_111_sign;
  wire [7:0] a_111_significand;
  wire [7:0] a_111_exponent;
  wire a_111_nan;
  wire a_111_infinity;
  decode_bf16_flushed decode_a_111 (
      .code(a[1791:1776]),
      .number_sign(a_111_sign),
      .number_significand(a_111_significand),
      .number_exponent(a_111_exponent),
      .number_nan(a_111_nan),
      .number_infinity(a_111_infinity)
  );
  wire a_112_sign;
  wire [7:0] a_112_significand;
  wire [7:0] a_112_exponent;
  wire a_112_nan;
  wire a_112_infinity;
  decode_bf16_flushed decode_a_112 (
      .code(a[1807:1792]),
      .number_sign(a_112_sign),
      .number_significand(a_112_significand),
      .number_exponent(a_112_exponent),
      .number_nan(a_112_nan),
      .number_infinity(a_112_infinity)
  );
  wire a_113_sign;
  wire [7:0] a_113_significand;
  wire [7:0] a_113_exponent;
  wire a_113_nan;
  wire a_113_infinity;
  decode_bf16_flushed decode_a_113 (
      .code(a[1823:1808]),
      .number_sign(a_113_sign),
      .number_significand(a_113_significand),
      .number_exponent(a_113_exponent),
      .number_nan(a_113_nan),
      .number_infinity(a_113_infinity)
  );
  wire a_114_sign;
  wire [7:0] a_114_significand;
  wire [7:0] a_114_exponent;
  wire a_114_nan;
  wire a_114_infinity;
  decode_bf16_flushed decode_a_114 (
      .code(a[1839:1824]),
      .number_sign(a_114_sign),
      .number_significand(a_114_significand),
      .number_exponent(a_114_exponent),
      .number_nan(a_114_nan),
      .number_infinity(a_114_infinity)
  );
  wire a_115_sign;
  wire [7:0] a_115_significand;
  wire [7:0] a_115_exponent;
  wire a_115_nan;
  wire a_115_infinity;
  decode_bf16_flushed decode_a_115 (
      .code(a[1855:1840]),
      .number_sign(a_115_sign),
      .number_significand(a_115_significand),
      .number_exponent(a_115_exponent),
      .number_nan(a_115_nan),
      .number_infinity(a_115_infinity)
  );
  wire a_116_sign;
  wire [7:0] a_116_significand;
  wire [7:0] a_116_exponent;
  wire a_116_nan;
  wire a_116_infinity;
  decode_bf16_flushed decode_a_116 (
      .code(a[1871:1856]),
      .number_sign(a_116_sign),
      .number_significand(a_116_significand),
      .number_exponent(a_116_exponent),
      .number_nan(a_116_nan),
      .number_infinity(a_116_infinity)
  );
  wire a_117_sign;
  wire [7:0] a_117_significand;
  wire [7:0] a_117_exponent;
  wire a_117_nan;
  wire a_117_infinity;
  decode_bf16_flushed decode_a_117 (
      .code(a[1887:1872]),
      .number_sign(a_117_sign),
      .number_significand(a_117_significand),
      .number_exponent(a_117_exponent),
      .number_nan(a_117_nan),
      .number_infinity(a_117_infinity)
  );
  wire a_118_sign;
  wire [7:0] a_118_significand;
  wire [7:0] a_118_exponent;
  wire a_118_nan;
  wire a_118_infinity;
  decode_bf16_flushed decode_a_118 (
      .code(a[1903:1888]),
      .number_sign(a_118_sign),
      .number_significand(a_118_significand),
      .number_exponent(a_118_exponent),
      .number_nan(a_118_nan),
      .number_infinity(a_118_infinity)
  );
  wire a_119_sign;
  wire [7:0] a_119_significand;
  wire [7:0] a_119_exponent;
  wire a_119_nan;
  wire a_119_infinity;
  decode_bf16_flushed decode_a_119 (
      .code(a[1919:1904]),
      .number_sign(a_119_sign),
      .number_significand(a_119_significand),
      .number_exponent(a_119_exponent),
      .number_nan(a_119_nan),
      .number_infinity(a_119_infinity)
  );
  wire a_120_sign;
  wire [7:0] a_120_significand;
  wire [7:0] a_120_exponent;
  wire a_120_nan;
  wire a_120_infinity;
  decode_bf16_flushed decode_a_120 (
      .code(a[1935:1920]),
      .number_sign(a_120_sign),
      .number_significand(a_120_significand),
      .number_exponent(a_120_exponent),
      .number_nan(a_120_nan),
      .number_infinity(a_120_infinity)
  );
  wire a_121_sign;
  wire [7:0] a_121_significand;
  wire [7:0] a_121_exponent;
  wire a_121_nan;
  wire a_121_infinity;
  decode_bf16_flushed decode_a_121 (
      .code(a[1951:1936]),
      .number_sign(a_121_sign),
      .number_significand(a_121_significand),
      .number_exponent(a_121_exponent),
      .number_nan(a_121_nan),
      .number_infinity(a_121_infinity)
  );
  wire a_122_sign;
  wire [7:0] a_122_significand;
  wire [7:0] a_122_exponent;
  wire a_122_nan;
  wire a_122_infinity;
  decode_bf16_flushed decode_a_122 (
      .code(a[1967:1952]),
      .number_sign(a_122_sign),
      .number_significand(a_122_significand),
      .number_exponent(a_122_exponent),
      .number_nan(a_122_nan),
      .number_infinity(a_122_infinity)
  );
  wire a_123_sign;
  wire [7:0] a_123_significand;
  wire [7:0] a_123_exponent;
  wire a_123_nan;
  wire a_123_infinity;
  decode_bf16_flushed decode_a_123 (
      .code(a[1983:1968]),
      .number_sign(a_123_sign),
      .number_significand(a_123_significand),
      .number_exponent(a_123_exponent),
      .number_nan(a_123_nan),
      .number_infinity(a_123_infinity)
  );
  wire a_124_sign;
  wire [7:0] a_124_significand;
  wire [7:0] a_124_exponent;
  wire a_124_nan;
  wire a_124_infinity;
  decode_bf16_flushed decode_a_124 (
      .code(a[1999:1984]),
      .number_sign(a_124_sign),
      .number_significand(a_124_significand),
      .number_exponent(a_124_exponent),
      .number_nan(a_124_nan),
      .number_infinity(a_124_infinity)
  );
  wire a_125_sign;
  wire [7:0] a_125_significand;
  wire [7:0] a_125_exponent;
  wire a_125_nan;
  wire a_125_infinity;
  decode_bf16_flushed decode_a_125 (
      .code(a[2015:2000]),
      .number_sign(a_125_sign),
      .number_significand(a_125_significand),
      .number_exponent(a_125_exponent),
      .number_nan(a_125_nan),
      .number_infinity(a_125_infinity)
  );
  wire a_126_sign;
  wire [7:0] a_126_significand;
  wire [7:0] a_126_exponent;
  wire a_126_nan;
  wire a_126_infinity;
  decode_bf16_flushed decode_a_126 (
      .code(a[2031:2016]),
      .number_sign(a_126_sign),
      .number_significand(a_126_significand),
      .number_exponent(a_126_exponent),
      .number_nan(a_126_nan),
      .number_infinity(a_126_infinity)
  );
  wire a_127_sign;
  wire [7:0] a_127_significand;
  wire [7:0] a_127_exponent;
  wire a_127_nan;
  wire a_127_infinity;
  decode_bf16_flushed decode_a_127 (
      .code(a[2047:2032]),
      .number_sign(a_127_sign),
      .number_significand(a_127_significand),
      .number_exponent(a_127_exponent),
      .number_nan(a_127_nan),
      .number_infinity(a_127_infinity)
  );
  wire b_0_sign;
  wire [7:0] b_0_significand;
  wire [7:0] b_0_exponent;
  wire b_0_nan;
  wire b_0_infinity;
  decode_bf16_flushed decode_b_0 (
      .code(b[15:0]),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent),
      .number_nan(b_0_nan),
      .number_infinity(b_0_infinity)
  );
  wire b_1_sign;
  wire [7:0] b_1_significand;
  wire [7:0] b_1_exponent;
  wire b_1_nan;
  wire b_1_infinity;
  decode_bf16_flushed decode_b_1 (
      .code(b[31:16]),
      .number_sign(b_1_sign),
      .number_significand(b_1_significand),
      .number_exponent(b_1_exponent),
      .number_nan(b_1_nan),
      .number_infinity(b_1_infinity)
  );
  wire b_2_sign;
  wire [7:0] b_2_significand;
  wire [7:0] b_2_exponent;
  wire b_2_nan;
  wire b_2_infinity;
  decode_bf16_flushed decode_b_2 (
      .code(b[47:32]),
      .number_sign(b_2_sign),
      .number_significand(b_2_significand),
      .number_exponent(b_2_exponent),
      .number_nan(b_2_nan),
      .number_infinity(b_2_infinity)
  );
  wire b_3_sign;
  wire [7:0] b_3_significand;
  wire [7:0] b_3_exponent;
  wire b_3_nan;
  wire b_3_infinity;
  decode_bf16_flushed decode_b_3 (
      .code(b[63:48]),
      .number_sign(b_3_sign),
      .number_significand(b_3_significand),
      .number_exponent(b_3_exponent),
      .number_nan(b_3_nan),
      .number_infinity(b_3_infinity)
  );
  wire b_4_sign;
  wire [7:0] b_4_significand;
  wire [7:0] b_4_exponent;
  wire b_4_nan;
  wire b_4_infinity;
  decode_bf16_flushed decode_b_4 (
      .code(b[79:64]),
      .number_sign(b_4_sign),
      .number_significand(b_4_significand),
      .number_exponent(b_4_exponent),
      .number_nan(b_4_nan),
      .number_infinity(b_4_infinity)
  );
  wire b_5_sign;
  wire [7:0] b_5_significand;
  wire [7:0] b_5_exponent;
  wire b_5_nan;
  wire b_5_infinity;
  decode_bf16_flushed decode_b_5 (
      .code(b[95:80]),
      .number_sign(b_5_sign),
      .number_significand(b_5_significand),
      .number_exponent(b_5_exponent),
      .number_nan(b_5_nan),
      .number_infinity(b_5_infinity)
  );
  wire b_6_sign;
  wire [7:0] b_6_significand;
  wire [7:0] b_6_exponent;
  wire b_6_nan;
  wire b_6_infinity;
  decode_bf16_flushed decode_b_6 (
      .code(b[111:96]),
      .number_sign(b_6_sign),
      .number_significand(b_6_significand),
      .number_exponent(b_6_exponent),
      .number_nan(b_6_nan),
      .number_infinity(b_6_infinity)
  );
  wire b_7_sign;
  wire [7:0] b_7_significand;
  wire [7:0] b_7_exponent;
  wire b_7_nan;
  wire b_7_infinity;
  decode_bf16_flushed decode_b_7 (
      .code(b[127:112]),
      .number_sign(b_7_sign),
      .number_significand(b_7_significand),
      .number_exponent(b_7_exponent),
      .number_nan(b_7_nan),
      .number_infinity(b_7_infinity)
  );
  wire b_8_sign;
  wire [7:0] b_8_significand;
  wire [7:0] b_8_exponent;
  wire b_8_nan;
  wire b_8_infinity;
  decode_bf16_flushed decode_b_8 (
      .code(b[143:128]),
      .number_sign(b_8_sign),
      .number_significand(b_8_significand),
      .number_exponent(b_8_exponent),
      .number_nan(b_8_nan),
      .number_infinity(b_8_infinity)
  );
  wire b_9_sign;
  wire [7:0] b_9_significand;
  wire [7:0] b_9_exponent;
  wire b_9_nan;
  wire b_9_infinity;
  decode_bf16_flushed decode_b_9 (
      .code(b[159:144]),
      .number_sign(b_9_sign),
      .number_significand(b_9_significand),
      .number_exponent(b_9_exponent),
      .number_nan(b_9_nan),
      .number_infinity(b_9_infinity)
  );
  wire b_10_sign;
  wire [7:0] b_10_significand;
  wire [7:0] b_10_exponent;
  wire b_10_nan;
  wire b_10_infinity;
  decode_bf16_flushed decode_b_10 (
      .code(b[175:160]),
      .number_sign(b_10_sign),
      .number_significand(b_10_significand),
      .number_exponent(b_10_exponent),
      .number_nan(b_10_nan),
      .number_infinity(b_10_infinity)
  );
  wire b_11_sign;
  wire [7:0] b_11_significand;
  wire [7:0] b_11_exponent;
  wire b_11_nan;
  wire b_11_infinity;
  decode_bf16_flushed decode_b_11 (
      .code(b[191:176]),
      .number_sign(b_11_sign),
      .number_significand(b_11_significand),
      .number_exponent(b_11_exponent),
      .number_nan(b_11_nan),
      .number_infinity(b_11_infinity)
  );
  wire b_12_sign;
  wire [7:0] b_12_significand;
  wire [7:0] b_12_exponent;
  wire b_12_nan;
  wire b_12_infinity;
  decode_bf16_flushed decode_b_12 (
      .code(b[207:192]),
      .number_sign(b_12_sign),
      .number_significand(b_12_significand),
      .number_exponent(b_12_exponent),
      .number_nan(b_12_nan),
      .number_infinity(b_12_infinity)
  );
  wire b_13_sign;
  wire [7:0] b_13_significand;
  wire [7:0] b_13_exponent;
  wire b_13_nan;
  wire b_13_infinity;
  decode_bf16_flushed decode_b_13 (
      .code(b[223:208]),
      .number_sign(b_13_sign),
      .number_significand(b_13_significand),
      .number_exponent(b_13_exponent),
      .number_nan(b_13_nan),
      .number_infinity(b_13_infinity)
  );
  wire b_14_sign;
  wire [7:0] b_14_significand;
  wire [7:0] b_14_exponent;
  wire b_14_nan;
  wire b_14_infinity;
  decode_bf16_flushed decode_b_14 (
      .code(b[239:224]),
      .number_sign(b_14_sign),
      .number_significand(b_14_significand),
      .number_exponent(b_14_exponent),
      .number_nan(b_14_nan),
      .number_infinity(b_14_infinity)
  );
  wire b_15_sign;
  wire [7:0] b_15_significand;
  wire [7:0] b_15_exponent;
  wire b_15_nan;
  wire b_15_infinity;
  decode_bf16_flushed decode_b_15 (
      .code(b[255:240]),
      .number_sign(b_15_sign),
      .number_significand(b_15_significand),
      .number_exponent(b_15_exponent),
      .number_nan(b_15_nan),
      .number_infinity(b_15_infinity)
  );
  wire b_16_sign;
  wire [7:0] b_16_significand;
  wire [7:0] b_16_exponent;
  wire b_16_nan;
  wire b_16_infinity;
  decode_bf16_flushed decode_b_16 (
      .code(b[271:256]),
      .number_sign(b_16_sign),
      .number_significand(b_16_significand),
      .number_exponent(b_16_exponent),
      .number_nan(b_16_nan),
      .number_infinity(b_16_infinity)
  );
  wire b_17_sign;
  wire [7:0] b_17_significand;
  wire [7:0] b_17_exponent;
  wire b_17_nan;
  wire b_17_infinity;
  decode_bf16_flushed decode_b_17 (
      .code(b[287:272]),
      .number_sign(b_17_sign),
      .number_significand(b_17_significand),
      .number_exponent(b_17_exponent),
      .number_nan(b_17_nan),
      .number_infinity(b_17_infinity)
  );
  wire b_18_sign;
  wire [7:0] b_18_significand;
  wire [7:0] b_18_exponent;
  wire b_18_nan;
  wire b_18_infinity;
  decode_bf16_flushed decode_b_18 (
      .code(b[303:288]),
      .number_sign(b_18_sign),
      .number_significand(b_18_significand),
      .number_exponent(b_18_exponent),
      .number_nan(b_18_nan),
      .number_infinity(b_18_infinity)
  );
  wire b_19_sign;
  wire [7:0] b_19_significand;
  wire [7:0] b_19_exponent;
  wire b_19_nan;
  wire b_19_infinity;
  decode_bf16_flushed decode_b_19 (
      .code(b[319:304]),
      .number_sign(b_19_sign),
      .number_significand(b_19_significand),
      .number_exponent(b_19_exponent),
      .number_nan(b_19_nan),
      .number_infinity(b_19_infinity)
  );
  wire b_20_sign;
  wire [7:0] b_20_significand;
  wire [7:0] b_20_exponent;
  wire b_20_nan;
  wire b_20_infinity;
  decode_bf16_flushed decode_b_20 (
      .code(b[335:320]),
      .number_sign(b_20_sign),
      .number_significand(b_20_significand),
      .number_exponent(b_20_exponent),
      .number_nan(b_20_nan),
      .number_infinity(b_20_infinity)
  );
  wire b_21_sign;
  wire [7:0] b_21_significand;
  wire [7:0] b_21_exponent;
  wire b_21_nan;
  wire b_21_infinity;
  decode_bf16_flushed decode_b_21 (
      .code(b[351:336]),
      .number_sign(b_21_sign),
      .number_significand(b_21_significand),
      .number_exponent(b_21_exponent),
      .number_nan(b_21_nan),
      .number_infinity(b_21_infinity)
  );
  wire b_22_sign;
  wire [7:0] b_22_significand;
  wire [7:0] b_22_exponent;
  wire b_22_nan;
  wire b_22_infinity;
  decode_bf16_flushed decode_b_22 (
      .code(b[367:352]),
      .number_sign(b_22_sign),
      .number_significand(b_22_significand),
      .number_exponent(b_22_exponent),
      .number_nan(b_22_nan),
      .number_infinity(b_22_infinity)
  );
  wire b_23_sign;
  wire [7:0] b_23_significand;
  wire [7:0] b_23_exponent;
  wire b_23_nan;
  wire b_23_infinity;
  decode_bf16_flushed decode_b_23 (
      .code(b[383:368]),
      .number_sign(b_23_sign),
      .number_significand(b_23_significand),
      .number_exponent(b_23_exponent),
      .number_nan(b_23_nan),
      .number_infinity(b_23_infinity)
  );
  wire b_24_sign;
  wire [7:0] b_24_significand;
  wire [7:0] b_24_exponent;
  wire b_24_nan;
  wire b_24_infinity;
  decode_bf16_flushed decode_b_24 (
      .code(b[399:384]),
      .number_sign(b_24_sign),
      .number_significand(b_24_significand),
      .number_exponent(b_24_exponent),
      .number_nan(b_24_nan),
      .number_infinity(b_24_infinity)
  );
  wire b_25_sign;
  wire [7:0] b_25_significand;
  wire [7:0] b_25_exponent;
  wire b_25_nan;
  wire b_25_infinity;
  decode_bf16_flushed decode_b_25 (
      .code(b[415:400]),
      .number_sign(b_25_sign),
      .number_significand(b_25_significand),
      .number_exponent(b_25_exponent),
      .number_nan(b_25_nan),
      .number_infinity(b_25_infinity)
  );
  wire b_26_sign;
  wire [7:0] b_26_significand;
  wire [7:0] b_26_exponent;
  wire b_26_nan;
  wire b_26_infinity;
  decode_bf16_flushed decode_b_26 (
      .code(b[431:416]),
      .number_sign(b_26_sign),
      .number_significand(b_26_significand),
      .number_exponent(b_26_exponent),
      .number_nan(b_26_nan),
      .number_infinity(b_26_infinity)
  );
  wire b_27_sign;
  wire [7:0] b_27_significand;
  wire [7:0] b_27_exponent;
  wire b_27_nan;
  wire b_27_infinity;
  decode_bf16_flushed decode_b_27 (
      .code(b[447:432]),
      .number_sign(b_27_sign),
      .number_significand(b_27_significand),
      .number_exponent(b_27_exponent),
      .number_nan(b_27_nan),
      .number_infinity(b_27_infinity)
  );
  wire b_28_sign;
  wire [7:0] b_28_significand;
  wire [7:0] b_28_exponent;
  wire b_28_nan;
  wire b_28_infinity;
  decode_bf16_flushed decode_b_28 (
      .code(b[463:448]),
      .number_sign(b_28_sign),
      .number_significand(b_28_significand),
      .number_exponent(b_28_exponent),
      .number_nan(b_28_nan),
      .number_infinity(b_28_infinity)
  );
  wire b_29_sign;
  wire [7:0] b_29_significand;
  wire [7:0] b_29_exponent;
  wire b_29_nan;
  wire b_29_infinity;
  decode_bf16_flushed decode_b_29 (
      .code(b[479:464]),
      .number_sign(b_29_sign),
      .number_significand(b_29_significand),
      .number_exponent(b_29_exponent),
      .number_nan(b_29_nan),
      .number_infinity(b_29_infinity)
  );
  wire b_30_sign;
  wire [7:0] b_30_significand;
  wire [7:0] b_30_exponent;
  wire b_30_nan;
  wire b_30_infinity;
  decode_bf16_flushed decode_b_30 (
      .code(b[495:480]),
      .number_sign(b_30_sign),
      .number_significand(b_30_significand),
      .number_exponent(b_30_exponent),
      .number_nan(b_30_nan),
      .number_infinity(b_30_infinity)
  );
  wire b_31_sign;
  wire [7:0] b_31_significand;
  wire [7:0] b_31_exponent;
  wire b_31_nan;
  wire b_31_infinity;
  decode_bf16_flushed decode_b_31 (
      .code(b[511:496]),
      .number_sign(b_31_sign),
      .number_significand(b_31_significand),
      .number_exponent(b_31_exponent),
      .number_nan(b_31_nan),
      .number_infinity(b_31_infinity)
  );
  wire b_32_sign;
  wire [7:0] b_32_significand;
  wire [7:0] b_32_exponent;
  wire b_32_nan;
  wire b_32_infinity;
  decode_bf16_flushed decode_b_32 (
      .code(b[527:512]),
      .number_sign(b_32_sign),
      .number_significand(b_32_significand),
      .number_exponent(b_32_exponent),
      .number_nan(b_32_nan),
      .number_infinity(b_32_infinity)
  );
  wire b_33_sign;
  wire [7:0] b_33_significand;
  wire [7:0] b_33_exponent;
  wire b_33_nan;
  wire b_33_infinity;
  decode_bf16_flushed decode_b_33 (
      .code(b[543:528]),
      .number_sign(b_33_sign),
      .number_significand(b_33_significand),
      .number_exponent(b_33_exponent),
      .number_nan(b_33_nan),
      .number_infinity(b_33_infinity)
  );
  wire b_34_sign;
  wire [7:0] b_34_significand;
  wire [7:0] b_34_exponent;
  wire b_34_nan;
  wire b_34_infinity;
  decode_bf16_flushed decode_b_34 (
      .code(b[559:544]),
      .number_sign(b_34_sign),
      .number_significand(b_34_significand),
      .number_exponent(b_34_exponent),
      .number_nan(b_34_nan),
      .number_infinity(b_34_infinity)
  );
  wire b_35_sign;
  wire [7:0] b_35_significand;
  wire [7:0] b_35_exponent;
  wire b_35_nan;
  wire b_35_infinity;
  decode_bf16_flushed decode_b_35 (
      .code(b[575:560]),
      .number_sign(b_35_sign),
      .number_significand(b_35_significand),
      .number_exponent(b_35_exponent),
      .number_nan(b_35_nan),
      .number_infinity(b_35_infinity)
  );
  wire b_36_sign;
  wire [7:0] b_36_significand;
  wire [7:0] b_36_exponent;
  wire b_36_nan;
  wire b_36_infinity;
  decode_bf16_flushed decode_b_36 (
      .code(b[591:576]),
      .number_sign(b_36_sign),
      .number_significand(b_36_significand),
      .number_exponent(b_36_exponent),
      .number_nan(b_36_nan),
      .number_infinity(b_36_infinity)
  );
  wire b_37_sign;
  wire [7:0] b_37_significand;
  wire [7:0] b_37_exponent;
  wire b_37_nan;
  wire b_37_infinity;
  decode_bf16_flushed decode_b_37 (
      .code(b[607:592]),
      .number_sign(b_37_sign),
      .number_significand(b_37_significand),
      .number_exponent(b_37_exponent),
      .number_nan(b_37_nan),
      .number_infinity(b_37_infinity)
  );
  wire b_38_sign;
  wire [7:0] b_38_significand;
  wire [7:0] b_38_exponent;
  wire b_38_nan;
  wire b_38_infinity;
  decode_bf16_flushed decode_b_38 (
      .code(b[623:608]),
      .number_sign(b_38_sign),
      .number_significand(b_38_significand),
      .number_exponent(b_38_exponent),
      .number_nan(b_38_nan),
      .number_infinity(b_38_infinity)
  );
  wire b_39_sign;
  wire [7:0] b_39_significand;
  wire [7:0] b_39_exponent;
  wire b_39_nan;
  wire b_39_infinity;
  decode_bf16_flushed decode_b_39 (
      .code(b[639:624]),
      .number_sign(b_39_sign),
      .number_significand(b_39_significand),
      .number_exponent(b_39_exponent),
      .number_nan(b_39_nan),
      .number_infinity(b_39_infinity)
  );
  wire b_40_sign;
  wire [7:0] b_40_significand;
  wire [7:0] b_40_exponent;
  wire b_40_nan;
  wire b_40_infinity;
  decode_bf16_flushed decode_b_40 (
      .code(b[655:640]),
      .number_sign(b_40_sign),
      .number_significand(b_40_significand),
      .number_exponent(b_40_exponent),
      .number_nan(b_40_nan),
      .number_infinity(b_40_infinity)
  );
  wire b_41_sign;
  wire [7:0] b_41_significand;
  wire [7:0] b_41_exponent;
  wire b_41_nan;
  wire b_41_infinity;
  decode_bf16_flushed decode_b_41 (
      .code(b[671:656]),
      .number_sign(b_41_sign),
      .number_significand(b_41_significand),
      .number_exponent(b_41_exponent),
      .number_nan(b_41_nan),
      .number_infinity(b_41_infinity)
  );
  wire b_42_sign;
  wire [7:0] b_42_significand;
  wire [7:0] b_42_exponent;
  wire b_42_nan;
  wire b_42_infinity;
  decode_bf16_flushed decode_b_42 (
      .code(b[687:672]),
      .number_sign(b_42_sign),
      .number_significand(b_42_significand),
      .number_exponent(b_42_exponent),
      .number_nan(b_42_nan),
      .number_infinity(b_42_infinity)
  );
  wire b_43_sign;
  wire [7:0] b_43_significand;
  wire [7:0] b_43_exponent;
  wire b_43_nan;
  wire b_43_infinity;
  decode_bf16_flushed decode_b_43 (
      .code(b[703:688]),
      .number_sign(b_43_sign),
      .number_significand(b_43_significand),
      .number_exponent(b_43_exponent),
      .number_nan(b_43_nan),
      .number_infinity(b_43_infinity)
  );
  wire b_44_sign;
  wire [7:0] b_44_significand;
  wire [7:0] b_44_exponent;
  wire b_44_nan;
  wire b_44_infinity;
  decode_bf16_flushed decode_b_44 (
      .code(b[719:704]),
      .number_sign(b_44_sign),
      .number_significand(b_44_significand),
      .number_exponent(b_44_exponent),
      .number_nan(b_44_nan),
      .number_infinity(b_44_infinity)
  );
  wire b_45_sign;
  wire [7:0] b_45_significand;
  wire [7:0] b_45_exponent;
  wire b_45_nan;
  wire b_45_infinity;
  decode_bf16_flushed decode_b_45 (
      .code(b[735:720]),
      .number_sign(b_45_sign),
      .number_significand(b_45_significand),
      .number_exponent(b_45_exponent),
      .number_nan(b_45_nan),
      .number_infinity(b_45_infinity)
  );
  wire b_46_sign;
  wire [7:0] b_46_significand;
  wire [7:0] b_46_exponent;
  wire b_46_nan;
  wire b_46_infinity;
  decode_bf16_flushed decode_b_46 (
      .code(b[751:736]),
      .number_sign(b_46_sign),
      .number_significand(b_46_significand),
      .number_exponent(b_46_exponent),
      .number_nan(b_46_nan),
      .number_infinity(b_46_infinity)
  );
  wire b_47_sign;
  wire [7:0] b_47_significand;
  wire [7:0] b_47_exponent;
  wire b_47_nan;
  wire b_47_infinity;
  decode_bf16_flushed decode_b_47 (
      .code(b[767:752]),
      .number_sign(b_47_sign),
      .number_significand(b_47_significand),
      .number_exponent(b_47_exponent),
      .number_nan(b_47_nan),
      .number_infinity(b_47_infinity)
  );
  wire b_48_sign;
  wire [7:0] b_48_significand;
  wire [7:0] b_48_exponent;
  wire b_48_nan;
  wire b_48_infinity;
  decode_bf16_flushed decode_b_48 (
      .code(b[783:768]),
      .number_sign(b_48_sign),
      .number_significand(b_48_significand),
      .number_exponent(b_48_exponent),
      .number_nan(b_48_nan),
      .number_infinity(b_48_infinity)
  );
  wire b_49_sign;
  wire [7:0] b_49_significand;
  wire [7:0] b_49_exponent;
  wire b_49_nan;
  wire b_49_infinity;
  decode_bf16_flushed decode_b_49 (
      .code(b[799:784]),
      .number_sign(b_49_sign),
      .number_significand(b_49_significand),
      .number_exponent(b_49_exponent),
      .number_nan(b_49_nan),
      .number_infinity(b_49_infinity)
  );
  wire b_50_sign;
  wire [7:0] b_50_significand;
  wire [7:0] b_50_exponent;
  wire b_50_nan;
  wire b_50_infinity;
  decode_bf16_flushed decode_b_50 (
      .code(b[815:800]),
      .number_sign(b_50_sign),
      .number_significand(b_50_significand),
      .number_exponent(b_50_exponent),
      .number_nan(b_50_nan),
      .number_infinity(b_50_infinity)
  );
  wire b_51_sign;
  wire [7:0] b_51_significand;
  wire [7:0] b_51_exponent;
  wire b_51_nan;
  wire b_51_infinity;
  decode_bf16_flushed decode_b_51 (
      .code(b[831:816]),
      .number_sign(b_51_sign),
      .number_significand(b_51_significand),
      .number_exponent(b_51_exponent),
      .number_nan(b_51_nan),
      .number_infinity(b_51_infinity)
  );
  wire b_52_sign;
  wire [7:0] b_52_significand;
  wire [7:0] b_52_exponent;
  wire b_52_nan;
  wire b_52_infinity;
  decode_bf16_flushed decode_b_52 (
      .code(b[847:832]),
      .number_sign(b_52_sign),
      .number_significand(b_52_significand),
      .number_exponent(b_52_exponent),
      .number_nan(b_52_nan),
      .number_infinity(b_52_infinity)
  );
  wire b_53_sign;
  wire [7:0] b_53_significand;
  wire [7:0] b_53_exponent;
  wire b_53_nan;
  wire b_53_infinity;
  decode_bf16_flushed decode_b_53 (
      .code(b[863:848]),
      .number_sign(b_53_sign),
      .number_significand(b_53_significand),
      .number_exponent(b_53_exponent),
      .number_nan(b_53_nan),
      .number_infinity(b_53_infinity)
  );
  wire b_54_sign;
  wire [7:0] b_54_significand;
  wire [7:0] b_54_exponent;
  wire b_54_nan;
  wire b_54_infinity;
  decode_bf16_flushed decode_b_54 (
      .code(b[879:864]),
      .number_sign(b_54_sign),
      .number_significand(b_54_significand),
      .number_exponent(b_54_exponent),
      .number_nan(b_54_nan),
      .number_infinity(b_54_infinity)
  );
  wire b_55_sign;
  wire [7:0] b_55_significand;
  wire [7:0] b_55_exponent;
  wire b_55_nan;
  wire b_55_infinity;
  decode_bf16_flushed decode_b_55 (
      .code(b[895:880]),
      .number_sign(b_55_sign),
      .number_significand(b_55_significand),
      .number_exponent(b_55_exponent),
      .number_nan(b_55_nan),
      .number_infinity(b_55_infinity)
  );
  wire b_56_sign;
  wire [7:0] b_56_significand;
  wire [7:0] b_56_exponent;
  wire b_56_nan;
  wire b_56_infinity;
  decode_bf16_flushed decode_b_56 (
      .code(b[911:896]),
      .number_sign(b_56_sign),
      .number_significand(b_56_significand),
      .number_exponent(b_56_exponent),
      .number_nan(b_56_nan),
      .number_infinity(b_56_infinity)
  );
  wire b_57_sign;
  wire [7:0] b_57_significand;
  wire [7:0] b_57_exponent;
  wire b_57_nan;
  wire b_57_infinity;
  decode_bf16_flushed decode_b_57 (
      .code(b[927:912]),
      .number_sign(b_57_sign),
      .number_significand(b_57_significand),
      .number_exponent(b_57_exponent),
      .number_nan(b_57_nan),
      .number_infinity(b_57_infinity)
  );
  wire b_58_sign;
  wire [7:0] b_58_significand;
  wire [7:0] b_58_exponent;
  wire b_58_nan;
  wire b_58_infinity;
  decode_bf16_flushed decode_b_58 (
      .code(b[943:928]),
      .number_sign(b_58_sign),
      .number_significand(b_58_significand),
      .number_exponent(b_58_exponent),
      .number_nan(b_58_nan),
      .number_infinity(b_58_infinity)
  );
  wire b_59_sign;
  wire [7:0] b_59_significand;
  wire [7:0] b_59_exponent;
  wire b_59_nan;
  wire b_59_infinity;
  decode_bf16_flushed decode_b_59 (
      .code(b[959:944]),
      .number_sign(b_59_sign),
      .number_significand(b_59_significand),
      .number_exponent(b_59_exponent),
      .number_nan(b_59_nan),
      .number_infinity(b_59_infinity)
  );
  wire b_60_sign;
  wire [7:0] b_60_significand;
  wire [7:0] b_60_exponent;
  wire b_60_nan;
  wire b_60_infinity;
  decode_bf16_flushed decode_b_60 (
      .code(b[975:960]),
      .number_sign(b_60_sign),
      .number_significand(b_60_significand),
      .number_exponent(b_60_exponent),
      .number_nan(b_60_nan),
      .number_infinity(b_60_infinity)
  );
  wire b_61_sign;
  wire [7:0] b_61_significand;
  wire [7:0] b_61_exponent;
  wire b_61_nan;
  wire b_61_infinity;
  decode_bf16_flushed decode_b_61 (
      .code(b[991:976]),
      .number_sign(b_61_sign),
      .number_significand(b_61_significand),
      .number_exponent(b_61_exponent),
      .number_nan(b_61_nan),
      .number_infinity(b_61_infinity)
  );
  wire b_62_sign;
  wire [7:0] b_62_significand;
  wire [7:0] b_62_exponent;
  wire b_62_nan;
  wire b_62_infinity;
  decode_bf16_flushed decode_b_62 (
      .code(b[1007:992]),
      .number_sign(b_62_sign),
      .number_significand(b_62_significand),
      .number_exponent(b_62_exponent),
      .number_nan(b_62_nan),
      .number_infinity(b_62_infinity)
  );
  wire b_63_sign;
  wire [7:0] b_63_significand;
  wire [7:0] b_63_exponent;
  wire b_63_nan;
  wire b_63_infinity;
  decode_bf16_flushed decode_b_63 (
      .code(b[1023:1008]),
      .number_sign(b_63_sign),
      .number_significand(b_63_significand),
      .number_exponent(b_63_exponent),
      .number_nan(b_63_nan),
      .number_infinity(b_63_infinity)
  );
  wire b_64_sign;
  wire [7:0] b_64_significand;
  wire [7:0] b_64_exponent;
  wire b_64_nan;
  wire b_64_infinity;
  decode_bf16_flushed decode_b_64 (
      .code(b[1039:1024]),
      .number_sign(b_64_sign),
      .number_significand(b_64_significand),
      .number_exponent(b_64_exponent),
      .number_nan(b_64_nan),
      .number_infinity(b_64_infinity)
  );
  wire b_65_sign;
  wire [7:0] b_65_significand;
  wire [7:0] b_65_exponent;
  wire b_65_nan;
  wire b_65_infinity;
  decode_bf16_flushed decode_b_65 (
      .code(b[1055:1040]),
      .number_sign(b_65_sign),
      .number_significand(b_65_significand),
      .number_exponent(b_65_exponent),
      .number_nan(b_65_nan),
      .number_infinity(b_65_infinity)
  );
  wire b_66_sign;
  wire [7:0] b_66_significand;
  wire [7:0] b_66_exponent;
  wire b_66_nan;
  wire b_66_infinity;
  decode_bf16_flushed decode_b_66 (
      .code(b[1071:1056]),
      .number_sign(b_66_sign),
      .number_significand(b_66_significand),
      .number_exponent(b_66_exponent),
      .number_nan(b_66_nan),
      .number_infinity(b_66_infinity)
  );
  wire b_67_sign;
  wire [7:0] b_67_significand;
  wire [7:0] b_67_exponent;
  wire b_67_nan;
  wire b_67_infinity;
  decode_bf16_flushed decode_b_67 (
      .code(b[1087:1072]),
      .number_sign(b_67_sign),
      .number_significand(b_67_significand),
      .number_exponent(b_67_exponent),
      .number_nan(b_67_nan),
      .number_infinity(b_67_infinity)
  );
  wire b_68_sign;
  wire [7:0] b_68_significand;
  wire [7:0] b_68_exponent;
  wire b_68_nan;
  wire b_68_infinity;
  decode_bf16_flushed decode_b_68 (
      .code(b[1103:1088]),
      .number_sign(b_68_sign),
      .number_significand(b_68_significand),
      .number_exponent(b_68_exponent),
      .number_nan(b_68_nan),
      .number_infinity(b_68_infinity)
  );
  wire b_69_sign;
  wire [7:0] b_69_significand;
  wire [7:0] b_69_exponent;
  wire b_69_nan;
  wire b_69_infinity;
  decode_bf16_flushed decode_b_69 (
      .code(b[1119:1104]),
      .number_sign(b_69_sign),
      .number_significand(b_69_significand),
      .number_exponent(b_69_exponent),
      .number_nan(b_69_nan),
      .number_infinity(b_69_infinity)
  );
  wire b_70_sign;
  wire [7:0] b_70_significand;
  wire [7:0] b_70_exponent;
  wire b_70_nan;
  wire b_70_infinity;
  decode_bf16_flushed decode_b_70 (
      .code(b[1135:1120]),
      .number_sign(b_70_sign),
      .number_significand(b_70_significand),
      .number_exponent(b_70_exponent),
      .number_nan(b_70_nan),
      .number_infinity(b_70_infinity)
  );
  wire b_71_sign;
  wire [7:0] b_71_significand;
  wire [7:0] b_71_exponent;
  wire b_71_nan;
  wire b_71_infinity;
  decode_bf16_flushed decode_b_71 (
      .code(b[1151:1136]),
      .number_sign(b_71_sign),
      .number_significand(b_71_significand),
      .number_exponent(b_71_exponent),
      .number_nan(b_71_nan),
      .number_infinity(b_71_infinity)
  );
  wire b_72_sign;
  wire [7:0] b_72_significand;
  wire [7:0] b_72_exponent;
  wire b_72_nan;
  wire b_72_infinity;
  decode_bf16_flushed decode_b_72 (
      .code(b[1167:1152]),
      .number_sign(b_72_sign),
      .number_significand(b_72_significand),
      .number_exponent(b_72_exponent),
      .number_nan(b_72_nan),
      .number_infinity(b_72_infinity)
  );
  wire b_73_sign;
  wire [7:0] b_73_significand;
  wire [7:0] b_73_exponent;
  wire b_73_nan;
  wire b_73_infinity;
  decode_bf16_flushed decode_b_73 (
      .code(b[1183:1168]),
      .number_sign(b_73_sign),
      .number_significand(b_73_significand),
      .number_exponent(b_73_exponent),
      .number_nan(b_73_nan),
      .number_infinity(b_73_infinity)
  );
  wire b_74_sign;
  wire [7:0] b_74_significand;
  wire [7:0] b_74_exponent;
  wire b_74_nan;
  wire b_74_infinity;
  decode_bf16_flushed decode_b_74 (
      .code(b[1199:1184]),
      .number_sign(b_74_sign),
      .number_significand(b_74_significand),
      .number_exponent(b_74_exponent),
      .number_nan(b_74_nan),
      .number_infinity(b_74_infinity)
  );
  wire b_75_sign;
  wire [7:0] b_75_significand;
  wire [7:0] b_75_exponent;
  wire b_75_nan;
  wire b_75_infinity;
  decode_bf16_flushed decode_b_75 (
      .code(b[1215:1200]),
      .number_sign(b_75_sign),
      .number_significand(b_75_significand),
      .number_exponent(b_75_exponent),
      .number_nan(b_75_nan),
      .number_infinity(b_75_infinity)
  );
  wire b_76_sign;
  wire [7:0] b_76_significand;
  wire [7:0] b_76_exponent;
  wire b_76_nan;
  wire b_76_infinity;
  decode_bf16_flushed decode_b_76 (
      .code(b[1231:1216]),
      .number_sign(b_76_sign),
      .number_significand(b_76_significand),
      .number_exponent(b_76_exponent),
      .number_nan(b_76_nan),
      .number_infinity(b_76_infinity)
  );
  wire b_77_sign;
  wire [7:0] b_77_significand;
  wire [7:0] b_77_exponent;
  wire b_77_nan;
  wire b_77_infinity;
  decode_bf16_flushed decode_b_77 (
      .code(b[1247:1232]),
      .number_sign(b_77_sign),
      .number_significand(b_77_significand),
      .number_exponent(b_77_exponent),
      .number_nan(b_77_nan),
      .number_infinity(b_77_infinity)
  );
  wire b_78_sign;
  wire [7:0] b_78_significand;
  wire [7:0] b_78_exponent;
  wire b_78_nan;
  wire b_78_infinity;
  decode_bf16_flushed decode_b_78 (
      .code(b[1263:1248]),
      .number_sign(b_78_sign),
      .number_significand(b_78_significand),
      .number_exponent(b_78_exponent),
      .number_nan(b_78_nan),
      .number_infinity(b_78_infinity)
  );
  wire b_79_sign;
  wire [7:0] b_79_significand;
  wire [7:0] b_79_exponent;
  wire b_79_nan;
  wire b_79_infinity;
  decode_bf16_flushed decode_b_79 (
      .code(b[1279:1264]),
      .number_sign(b_79_sign),
      .number_significand(b_79_significand),
      .number_exponent(b_79_exponent),
      .number_nan(b_79_nan),
      .number_infinity(b_79_infinity)
  );
  wire b_80_sign;
  wire [7:0] b_80_significand;
  wire [7:0] b_80_exponent;
  wire b_80_nan;
  wire b_80_infinity;
  decode_bf16_flushed decode_b_80 (
      .code(b[1295:1280]),
      .number_sign(b_80_sign),
      .number_significand(b_80_significand),
      .number_exponent(b_80_exponent),
      .number_nan(b_80_nan),
      .number_infinity(b_80_infinity)
  );
  wire b_81_sign;
  wire [7:0] b_81_significand;
  wire [7:0] b_81_exponent;
  wire b_81_nan;
  wire b_81_infinity;
  decode_bf16_flushed decode_b_81 (
      .code(b[1311:1296]),
      .number_sign(b_81_sign),
      .number_significand(b_81_significand),
      .number_exponent(b_81_exponent),
      .number_nan(b_81_nan),
      .number_infinity(b_81_infinity)
  );
  wire b_82_sign;
  wire [7:0] b_82_significand;
  wire [7:0] b_82_exponent;
  wire b_82_nan;
  wire b_82_infinity;
  decode_bf16_flushed decode_b_82 (
      .code(b[1327:1312]),
      .number_sign(b_82_sign),
      .number_significand(b_82_significand),
      .number_exponent(b_82_exponent),
      .number_nan(b_82_nan),
      .number_infinity(b_82_infinity)
  );
  wire b_83_sign;
  wire [7:0] b_83_significand;
  wire [7:0] b_83_exponent;
  wire b_83_nan;
  wire b_83_infinity;
  decode_bf16_flushed decode_b_83 (
      .code(b[1343:1328]),
      .number_sign(b_83_sign),
      .number_significand(b_83_significand),
      .number_exponent(b_83_exponent),
      .number_nan(b_83_nan),
      .number_infinity(b_83_infinity)
  );
  wire b_84_sign;
  wire [7:0] b_84_significand;
  wire [7:0] b_84_exponent;
  wire b_84_nan;
  wire b_84_infinity;
  decode_bf16_flushed decode_b_84 (
      .code(b[1359:1344]),
      .number_sign(b_84_sign),
      .number_significand(b_84_significand),
      .number_exponent(b_84_exponent),
      .number_nan(b_84_nan),
      .number_infinity(b_84_infinity)
  );
  wire b_85_sign;
  wire [7:0] b_85_significand;
  wire [7:0] b_85_exponent;
  wire b_85_nan;
  wire b_85_infinity;
  decode_bf16_flushed decode_b_85 (
      .code(b[1375:1360]),
      .number_sign(b_85_sign),
      .number_significand(b_85_significand),
      .number_exponent(b_85_exponent),
      .number_nan(b_85_nan),
      .number_infinity(b_85_infinity)
  );
  wire b_86_sign;
  wire [7:0] b_86_significand;
  wire [7:0] b_86_exponent;
  wire b_86_nan;
  wire b_86_infinity;
  decode_bf16_flushed decode_b_86 (
      .code(b[1391:1376]),
      .number_sign(b_86_sign),
      .number_significand(b_86_significand),
      .number_exponent(b_86_exponent),
      .number_nan(b_86_nan),
      .number_infinity(b_86_infinity)
  );
  wire b_87_sign;
  wire [7:0] b_87_significand;
  wire [7:0] b_87_exponent;
  wire b_87_nan;
  wire b_87_infinity;
  decode_bf16_flushed decode_b_87 (
      .code(b[1407:1392]),
      .number_sign(b_87_sign),
      .number_significand(b_87_significand),
      .number_exponent(b_87_exponent),
      .number_nan(b_87_nan),
      .number_infinity(b_87_infinity)
  );
  wire b_88_sign;
  wire [7:0] b_88_significand;
  wire [7:0] b_88_exponent;
  wire b_88_nan;
  wire b_88_infinity;
  decode_bf16_flushed decode_b_88 (
      .code(b[1423:1408]),
      .number_sign(b_88_sign),
      .number_significand(b_88_significand),
      .number_exponent(b_88_exponent),
      .number_nan(b_88_nan),
      .number_infinity(b_88_infinity)
  );
  wire b_89_sign;
  wire [7:0] b_89_significand;
  wire [7:0] b_89_exponent;
  wire b_89_nan;
  wire b_89_infinity;
  decode_bf16_flushed decode_b_89 (
      .code(b[1439:1424]),
      .number_sign(b_89_sign),
      .number_significand(b_89_significand),
      .number_exponent(b_89_exponent),
      .number_nan(b_89_nan),
      .number_infinity(b_89_infinity)
  );
  wire b_90_sign;
  wire [7:0] b_90_significand;
  wire [7:0] b_90_exponent;
  wire b_90_nan;
  wire b_90_infinity;
  decode_bf16_flushed decode_b_90 (
      .code(b[1455:1440]),
      .number_sign(b_90_sign),
      .number_significand(b_90_significand),
      .number_exponent(b_90_exponent),
      .number_nan(b_90_nan),
      .number_infinity(b_90_infinity)
  );
  wire b_91_sign;
  wire [7:0] b_91_significand;
  wire [7:0] b_91_exponent;
  wire b_91_nan;
  wire b_91_infinity;
  decode_bf16_flushed decode_b_91 (
      .code(b[1471:1456]),
      .number_sign(b_91_sign),
      .number_significand(b_91_significand),
      .number_exponent(b_91_exponent),
      .number_nan(b_91_nan),
      .number_infinity(b_91_infinity)
  );
  wire b_92_sign;
  wire [7:0] b_92_significand;
  wire [7:0] b_92_exponent;
  wire b_92_nan;
  wire b_92_infinity;
  decode_bf16_flushed decode_b_92 (
      .code(b[1487:1472]),
      .number_sign(b_92_sign),
      .number_significand(b_92_significand),
      .number_exponent(b_92_exponent),
      .number_nan(b_92_nan),
      .number_infinity(b_92_infinity)
  );
  wire b_93_sign;
  wire [7:0] b_93_significand;
  wire [7:0] b_93_exponent;
  wire b_93_nan;
  wire b_93_infinity;
  decode_bf16_flushed decode_b_93 (
      .code(b[1503:1488]),
      .number_sign(b_93_sign),
      .number_significand(b_93_significand),
      .number_exponent(b_93_exponent),
      .number_nan(b_93_nan),
      .number_infinity(b_93_infinity)
  );
  wire b_94_sign;
  wire [7:0] b_94_significand;
  wire [7:0] b_94_exponent;
  wire b_94_nan;
  wire b_94_infinity;
  decode_bf16_flushed decode_b_94 (
      .code(b[1519:1504]),
      .number_sign(b_94_sign),
      .number_significand(b_94_significand),
      .number_exponent(b_94_exponent),
      .number_nan(b_94_nan),
      .number_infinity(b_94_infinity)
  );
  wire b_95_sign;
  wire [7:0] b_95_significand;
  wire [7:0] b_95_exponent;
  wire b_95_nan;
  wire b_95_infinity;
  decode_bf16_flushed decode_b_95 (
      .code(b[1535:1520]),
      .number_sign(b_95_sign),
      .number_significand(b_95_significand),
      .number_exponent(b_95_exponent),
      .number_nan(b_95_nan),
      .number_infinity(b_95_infinity)
  );
  wire b_96_sign;
  wire [7:0] b_96_significand;
  wire [7:0] b_96_exponent;
  wire b_96_nan;
  wire b_96_infinity;
  decode_bf16_flushed decode_b_96 (
      .code(b[1551:1536]),
      .number_sign(b_96_sign),
      .number_significand(b_96_significand),
      .number_exponent(b_96_exponent),
      .number_nan(b_96_nan),
      .number_infinity(b_96_infinity)
  );
  wire b_97_sign;
  wire [7:0] b_97_significand;
  wire [7:0] b_97_exponent;
  wire b_97_nan;
  wire b_97_infinity;
  decode_bf16_flushed decode_b_97 (
      .code(b[1567:1552]),
      .number_sign(b_97_sign),
      .number_significand(b_97_significand),
      .number_exponent(b_97_exponent),
      .number_nan(b_97_nan),
      .number_infinity(b_97_infinity)
  );
  wire b_98_sign;
  wire [7:0] b_98_significand;
  wire [7:0] b_98_exponent;
  wire b_98_nan;
  wire b_98_infinity;
  decode_bf16_flushed decode_b_98 (
      .code(b[1583:1568]),
      .number_sign(b_98_sign),
      .number_significand(b_98_significand),
      .number_exponent(b_98_exponent),
      .number_nan(b_98_nan),
      .number_infinity(b_98_infinity)
  );
  wire b_99_sign;
  wire [7:0] b_99_significand;
  wire [7:0] b_99_exponent;
  wire b_99_nan;
  wire b_99_infinity;
  decode_bf16_flushed decode_b_99 (
      .code(b[1599:1584]),
      .number_sign(b_99_sign),
      .number_significand(b_99_significand),
      .number_exponent(b_99_exponent),
      .number_nan(b_99_nan),
      .number_infinity(b_99_infinity)
  );
  wire b_100_sign;
  wire [7:0] b_100_significand;
  wire [7:0] b_100_exponent;
  wire b_100_nan;
  wire b_100_infinity;
  decode_bf16_flushed decode_b_100 (
      .code(b[1615:1600]),
      .number_sign(b_100_sign),
      .number_significand(b_100_significand),
      .number_exponent(b_100_exponent),
      .number_nan(b_100_nan),
      .number_infinity(b_100_infinity)
  );
  wire b_101_sign;
  wire [7:0] b_101_significand;
  wire [7:0] b_101_exponent;
  wire b_101_nan;
  wire b_101_infinity;
  decode_bf16_flushed decode_b_101 (
      .code(b[1631:1616]),
      .number_sign(b_101_sign),
      .number_significand(b_101_significand),
      .number_exponent(b_101_exponent),
      .number_nan(b_101_nan),
      .number_infinity(b_101_infinity)
  );
  wire b_102_sign;
  wire [7:0] b_102_significand;
  wire [7:0] b_102_exponent;
  wire b_102_nan;
  wire b_102_infinity;
  decode_bf16_flushed decode_b_102 (
      .code(b[1647:1632]),
      .number_sign(b_102_sign),
      .number_significand(b_102_significand),
      .number_exponent(b_102_exponent),
      .number_nan(b_102_nan),
      .number_infinity(b_102_infinity)
  );
  wire b_103_sign;
  wire [7:0] b_103_significand;
  wire [7:0] b_103_exponent;
  wire b_103_nan;
  wire b_103_infinity;
  decode_bf16_flushed decode_b_103 (
      .code(b[1663:1648]),
      .number_sign(b_103_sign),
      .number_significand(b_103_significand),
      .number_exponent(b_103_exponent),
      .number_nan(b_103_nan),
      .number_infinity(b_103_infinity)
  );
  wire b_104_sign;
  wire [7:0] b_104_significand;
  wire [7:0] b_104_exponent;
  wire b_104_nan;
  wire b_104_infinity;
  decode_bf16_flushed decode_b_104 (
      .code(b[1679:1664]),
      .number_sign(b_104_sign),
      .number_significand(b_104_significand),
      .number_exponent(b_104_exponent),
      .number_nan(b_104_nan),
      .number_infinity(b_104_infinity)
  );
  wire b_105_sign;
  wire [7:0] b_105_significand;
  wire [7:0] b_105_exponent;
  wire b_105_nan;
  wire b_105_infinity;
  decode_bf16_flushed decode_b_105 (
      .code(b[1695:1680]),
      .number_sign(b_105_sign),
      .number_significand(b_105_significand),
      .number_exponent(b_105_exponent),
      .number_nan(b_105_nan),
      .number_infinity(b_105_infinity)
  );
  wire b_106_sign;
  wire [7:0] b_106_significand;
  wire [7:0] b_106_exponent;
  wire b_106_nan;
  wire b_106_infinity;
  decode_bf16_flushed decode_b_106 (
      .code(b[1711:1696]),
      .number_sign(b_106_sign),
      .number_significand(b_106_significand),
      .number_exponent(b_106_exponent),
      .number_nan(b_106_nan),
      .number_infinity(b_106_infinity)
  );
  wire b_107_sign;
  wire [7:0] b_107_significand;
  wire [7:0] b_107_exponent;
  wire b_107_nan;
  wire b_107_infinity;
  decode_bf16_flushed decode_b_107 (
      .code(b[1727:1712]),
      .number_sign(b_107_sign),
      .number_significand(b_107_significand),
      .number_exponent(b_107_exponent),
      .number_nan(b_107_nan),
      .number_infinity(b_107_infinity)
  );
  wire b_108_sign;
  wire [7:0] b_108_significand;
  wire [7:0] b_108_exponent;
  wire b_108_nan;
  wire b_108_infinity;
  decode_bf16_flushed decode_b_108 (
      .code(b[1743:1728]),
      .number_sign(b_108_sign),
      .number_significand(b_108_significand),
      .number_exponent(b_108_exponent),
      .number_nan(b_108_nan),
      .number_infinity(b_108_infinity)
  );
  wire b_109_sign;
  wire [7:0] b_109_significand;
  wire [7:0] b_109_exponent;
  wire b_109_nan;
  wire b_109_infinity;
  decode_bf16_flushed decode_b_109 (
      .code(b[1759:1744]),
      .number_sign(b_109_sign),
      .number_significand(b_109_significand),
      .number_exponent(b_109_exponent),
      .number_nan(b_109_nan),
      .number_infinity(b_109_infinity)
  );
  wire b_110_sign;
  wire [7:0] b_110_significand;
  wire [7:0] b_110_exponent;
  wire b_110_nan;
  wire b_110_infinity;
  decode_bf16_flushed decode_b_110 (
      .code(b[1775:1760]),
      .number_sign(b_110_sign),
      .number_significand(b_110_significand),
      .number_exponent(b_110_exponent),
      .number_nan(b_110_nan),
      .number_infinity(b_110_infinity)
  );
  wire b_111_sign;
  wire [7:0] b_111_significand;
  wire [7:0] b_111_exponent;
  wire b_111_nan;
  wire b_111_infinity;
  decode_bf16_flushed decode_b_111 (
      .code(b[1791:1776]),
      .number_sign(b_111_sign),
      .number_significand(b_111_significand),
      .number_exponent(b_111_exponent),
      .number_nan(b_111_nan),
      .number_infinity(b_111_infinity)
  );
  wire b_112_sign;
  wire [7:0] b_112_significand;
  wire [7:0] b_112_exponent;
  wire b_112_nan;
  wire b_112_infinity;
  decode_bf16_flushed decode_b_112 (
      .code(b[1807:1792]),
      .number_sign(b_112_sign),
      .number_significand(b_112_significand),
      .number_exponent(b_112_exponent),
      .number_nan(b_112_nan),
      .number_infinity(b_112_infinity)
  );
  wire b_113_sign;
  wire [7:0] b_113_significand;
  wire [7:0] b_113_exponent;
  wire b_113_nan;
  wire b_113_infinity;
  decode_bf16_flushed decode_b_113 (
      .code(b[1823:1808]),
      .number_sign(b_113_sign),
      .number_significand(b_113_significand),
      .number_exponent(b_113_exponent),
      .number_nan(b_113_nan),
      .number_infinity(b_113_infinity)
  );
  wire b_114_sign;
  wire [7:0] b_114_significand;
  wire [7:0] b_114_exponent;
  wire b_114_nan;
  wire b_114_infinity;
  decode_bf16_flushed decode_b_114 (
      .code(b[1839:1824]),
      .number_sign(b_114_sign),
      .number_significand(b_114_significand),
      .number_exponent(b_114_exponent),
      .number_nan(b_114_nan),
      .number_infinity(b_114_infinity)
  );
  wire b_115_sign;
  wire [7:0] b_115_significand;
  wire [7:0] b_115_exponent;
  wire b_115_nan;
  wire b_115_infinity;
  decode_bf16_flushed decode_b_115 (
      .code(b[1855:1840]),
      .number_sign(b_115_sign),
      .number_significand(b_115_significand),
      .number_exponent(b_115_exponent),
      .number_nan(b_115_nan),
      .number_infinity(b_115_infinity)
  );
  wire b_116_sign;
  wire [7:0] b_116_significand;
  wire [7:0] b_116_exponent;
  wire b_116_nan;
  wire b_116_infinity;
  decode_bf16_flushed decode_b_116 (
      .code(b[1871:1856]),
      .number_sign(b_116_sign),
      .number_significand(b_116_significand),
      .number_exponent(b_116_exponent),
      .number_nan(b_116_nan),
      .number_infinity(b_116_infinity)
  );
  wire b_117_sign;
  wire [7:0] b_117_significand;
  wire [7:0] b_117_exponent;
  wire b_117_nan;
  wire b_117_infinity;
  decode_bf16_flushed decode_b_117 (
      .code(b[1887:1872]),
      .number_sign(b_117_sign),
      .number_significand(b_117_significand),
      .number_exponent(b_117_exponent),
      .number_nan(b_117_nan),
      .number_infinity(b_117_infinity)
  );
  wire b_118_sign;
  wire [7:0] b_118_significand;
  wire [7:0] b_118_exponent;
  wire b_118_nan;
  wire b_118_infinity;
  decode_bf16_flushed decode_b_118 (
      .code(b[1903:1888]),
      .number_sign(b_118_sign),
      .number_significand(b_118_significand),
      .number_exponent(b_118_exponent),
      .number_nan(b_118_nan),
      .number_infinity(b_118_infinity)
  );
  wire b_119_sign;
  wire [7:0] b_119_significand;
  wire [7:0] b_119_exponent;
  wire b_119_nan;
  wire b_119_infinity;
  decode_bf16_flushed decode_b_119 (
      .code(b[1919:1904]),
      .number_sign(b_119_sign),
      .number_significand(b_119_significand),
      .number_exponent(b_119_exponent),
      .number_nan(b_119_nan),
      .number_infinity(b_119_infinity)
  );
  wire b_120_sign;
  wire [7:0] b_120_significand;
  wire [7:0] b_120_exponent;
  wire b_120_nan;
  wire b_120_infinity;
  decode_bf16_flushed decode_b_120 (
      .code(b[1935:1920]),
      .number_sign(b_120_sign),
      .number_significand(b_120_significand),
      .number_exponent(b_120_exponent),
      .number_nan(b_120_nan),
      .number_infinity(b_120_infinity)
  );
  wire b_121_sign;
  wire [7:0] b_121_significand;
  wire [7:0] b_121_exponent;
  wire b_121_nan;
  wire b_121_infinity;
  decode_bf16_flushed decode_b_121 (
      .code(b[1951:1936]),
      .number_sign(b_121_sign),
      .number_significand(b_121_significand),
      .number_exponent(b_121_exponent),
      .number_nan(b_121_nan),
      .number_infinity(b_121_infinity)
  );
  wire b_122_sign;
  wire [7:0] b_122_significand;
  wire [7:0] b_122_exponent;
  wire b_122_nan;
  wire b_122_infinity;
  decode_bf16_flushed decode_b_122 (
      .code(b[1967:1952]),
      .number_sign(b_122_sign),
      .number_significand(b_122_significand),
      .number_exponent(b_122_exponent),
      .number_nan(b_122_nan),
      .number_infinity(b_122_infinity)
  );
  wire b_123_sign;
  wire [7:0] b_123_significand;
  wire [7:0] b_123_exponent;
  wire b_123_nan;
  wire b_123_infinity;
  decode_bf16_flushed decode_b_123 (
      .code(b[1983:1968]),
      .number_sign(b_123_sign),
      .number_significand(b_123_significand),
      .number_exponent(b_123_exponent),
      .number_nan(b_123_nan),
      .number_infinity(b_123_infinity)
  );
  wire b_124_sign;
  wire [7:0] b_124_significand;
  wire [7:0] b_124_exponent;
  wire b_124_nan;
  wire b_124_infinity;
  decode_bf16_flushed decode_b_124 (
      .code(b[1999:1984]),
      .number_sign(b_124_sign),
      .number_significand(b_124_significand),
      .number_exponent(b_124_exponent),
      .number_nan(b_124_nan),
      .number_infinity(b_124_infinity)
  );
  wire b_125_sign;
  wire [7:0] b_125_significand;
  wire [7:0] b_125_exponent;
  wire b_125_nan;
  wire b_125_infinity;
  decode_bf16_flushed decode_b_125 (
      .code(b[2015:2000]),
      .number_sign(b_125_sign),
      .number_significand(b_125_significand),
      .number_exponent(b_125_exponent),
      .number_nan(b_125_nan),
      .number_infinity(b_125_infinity)
  );
  wire b_126_sign;
  wire [7:0] b_126_significand;
  wire [7:0] b_126_exponent;
  wire b_126_nan;
  wire b_126_infinity;
  decode_bf16_flushed decode_b_126 (
      .code(b[2031:2016]),
      .number_sign(b_126_sign),
      .number_significand(b_126_significand),
      .number_exponent(b_126_exponent),
      .number_nan(b_126_nan),
      .number_infinity(b_126_infinity)
  );
  wire b_127_sign;
  wire [7:0] b_127_significand;
  wire [7:0] b_127_exponent;
  wire b_127_nan;
  wire b_127_infinity;
  decode_bf16_flushed decode_b_127 (
      .code(b[2047:2032]),
      .number_sign(b_127_sign),
      .number_significand(b_127_significand),
      .number_exponent(b_127_exponent),
      .number_nan(b_127_nan),
      .number_infinity(b_127_infinity)
  );

  // ---- product ----
  wire product_and = a_0_infinity & (~|b_0_significand) & ~b_0_infinity;
  wire product_and_2 = b_0_infinity & (~|a_0_significand) & ~a_0_infinity;
  wire product_0_nan = a_0_nan | b_0_nan | product_and | product_and_2;
  wire [15:0] product_0_significand = {8'h00, a_0_significand} * {8'h00, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [8:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_0_infinity = a_0_infinity | b_0_infinity;
  wire product_and_3 = a_1_infinity & (~|b_1_significand) & ~b_1_infinity;
  wire product_and_4 = b_1_infinity & (~|a_1_significand) & ~a_1_infinity;
  wire product_1_nan = a_1_nan | b_1_nan | product_and_3 | product_and_4;
  wire [15:0] product_1_significand = {8'h00, a_1_significand} * {8'h00, b_1_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [8:0] product_1_exponent = {1'b0, a_1_exponent} + {1'b0, b_1_exponent};
  wire product_1_infinity = a_1_infinity | b_1_infinity;
  wire product_and_5 = a_2_infinity & (~|b_2_significand) & ~b_2_infinity;
  wire product_and_6 = b_2_infinity & (~|a_2_significand) & ~a_2_infinity;
  wire product_2_nan = a_2_nan | b_2_nan | product_and_5 | product_and_6;
  wire [15:0] product_2_significand = {8'h00, a_2_significand} * {8'h00, b_2_significand};
  wire product_2_sign = a_2_sign ^ b_2_sign;
  wire [8:0] product_2_exponent = {1'b0, a_2_exponent} + {1'b0, b_2_exponent};
  wire product_2_infinity = a_2_infinity | b_2_infinity;
  wire product_and_7 = a_3_infinity & (~|b_3_significand) & ~b_3_infinity;
  wire product_and_8 = b_3_infinity & (~|a_3_significand) & ~a_3_infinity;
  wire product_3_nan = a_3_nan | b_3_nan | product_and_7 | product_and_8;
  wire [15:0] product_3_significand = {8'h00, a_3_significand} * {8'h00, b_3_significand};
  wire product_3_sign = a_3_sign ^ b_3_sign;
  wire [8:0] product_3_exponent = {1'b0, a_3_exponent} + {1'b0, b_3_exponent};
  wire product_3_infinity = a_3_infinity | b_3_infinity;
  wire product_and_9 = a_4_infinity & (~|b_4_significand) & ~b_4_infinity;
  wire product_and_10 = b_4_infinity & (~|a_4_significand) & ~a_4_infinity;
  wire product_4_nan = a_4_nan | b_4_nan | product_and_9 | product_and_10;
  wire [15:0] product_4_significand = {8'h00, a_4_significand} * {8'h00, b_4_significand};
  wire product_4_sign = a_4_sign ^ b_4_sign;
  wire [8:0] product_4_exponent = {1'b0, a_4_exponent} + {1'b0, b_4_exponent};
  wire product_4_infinity = a_4_infinity | b_4_infinity;
  wire product_and_11 = a_5_infinity & (~|b_5_significand) & ~b_5_infinity;
  wire product_and_12 = b_5_infinity & (~|a_5_significand) & ~a_5_infinity;
  wire product_5_nan = a_5_nan | b_5_nan | product_and_11 | product_and_12;
  wire [15:0] product_5_significand = {8'h00, a_5_significand} * {8'h00, b_5_significand};
  wire product_5_sign = a_5_sign ^ b_5_sign;
  wire [8:0] product_5_exponent = {1'b0, a_5_exponent} + {1'b0, b_5_exponent};
  wire product_5_infinity = a_5_infinity | b_5_infinity;
  wire product_and_13 = a_6_infinity & (~|b_6_significand) & ~b_6_infinity;
  wire product_and_14 = b_6_infinity & (~|a_6_significand) & ~a_6_infinity;
  wire product_6_nan = a_6_nan | b_6_nan | product_and_13 | product_and_14;
  wire [15:0] product_6_significand = {8'h00, a_6_significand} * {8'h00, b_6_significand};
  wire product_6_sign = a_6_sign ^ b_6_sign;
  wire [8:0] product_6_exponent = {1'b0, a_6_exponent} + {1'b0, b_6_exponent};
  wire product_6_infinity = a_6_infinity | b_6_infinity;
  wire product_and_15 = a_7_infinity & (~|b_7_significand) & ~b_7_infinity;
  wire product_and_16 = b_7_infinity & (~|a_7_significand) & ~a_7_infinity;
  wire product_7_nan = a_7_nan | b_7_nan | product_and_15 | product_and_16;
  wire [15:0] product_7_significand = {8'h00, a_7_significand} * {8'h00, b_7_significand};
  wire product_7_sign = a_7_sign ^ b_7_sign;
  wire [8:0] product_7_exponent = {1'b0, a_7_exponent} + {1'b0, b_7_exponent};
  wire product_7_infinity = a_7_infinity | b_7_infinity;
  wire product_and_17 = a_8_infinity & (~|b_8_significand) & ~b_8_infinity;
  wire product_and_18 = b_8_infinity & (~|a_8_significand) & ~a_8_infinity;
  wire product_8_nan = a_8_nan | b_8_nan | product_and_17 | product_and_18;
  wire [15:0] product_8_significand = {8'h00, a_8_significand} * {8'h00, b_8_significand};
  wire product_8_sign = a_8_sign ^ b_8_sign;
  wire [8:0] product_8_exponent = {1'b0, a_8_exponent} + {1'b0, b_8_exponent};
  wire product_8_infinity = a_8_infinity | b_8_infinity;
  wire product_and_19 = a_9_infinity & (~|b_9_significand) & ~b_9_infinity;
  wire product_and_20 = b_9_infinity & (~|a_9_significand) & ~a_9_infinity;
  wire product_9_nan = a_9_nan | b_9_nan | product_and_19 | product_and_20;
  wire [15:0] product_9_significand = {8'h00, a_9_significand} * {8'h00, b_9_significand};
  wire product_9_sign = a_9_sign ^ b_9_sign;
  wire [8:0] product_9_exponent = {1'b0, a_9_exponent} + {1'b0, b_9_exponent};
  wire product_9_infinity = a_9_infinity | b_9_infinity;
  wire product_and_21 = a_10_infinity & (~|b_10_significand) & ~b_10_infinity;
  wire product_and_22 = b_10_infinity & (~|a_10_significand) & ~a_10_infinity;
  wire product_10_nan = a_10_nan | b_10_nan | product_and_21 | product_and_22;
  wire [15:0] product_10_significand = {8'h00, a_10_significand} * {8'h00, b_10_significand};
  wire product_10_sign = a_10_sign ^ b_10_sign;
  wire [8:0] product_10_exponent = {1'b0, a_10_exponent} + {1'b0, b_10_exponent};
  wire product_10_infinity = a_10_infinity | b_10_infinity;
  wire product_and_23 = a_11_infinity & (~|b_11_significand) & ~b_11_infinity;
  wire product_and_24 = b_11_infinity & (~|a_11_significand) & ~a_11_infinity;
  wire product_11_nan = a_11_nan | b_11_nan | product_and_23 | product_and_24;
  wire [15:0] product_11_significand = {8'h00, a_11_significand} * {8'h00, b_11_significand};
  wire product_11_sign = a_11_sign ^ b_11_sign;
  wire [8:0] product_11_exponent = {1'b0, a_11_exponent} + {1'b0, b_11_exponent};
  wire product_11_infinity = a_11_infinity | b_11_infinity;
  wire product_and_25 = a_12_infinity & (~|b_12_significand) & ~b_12_infinity;
  wire product_and_26 = b_12_infinity & (~|a_12_significand) & ~a_12_infinity;
  wire product_12_nan = a_12_nan | b_12_nan | product_and_25 | product_and_26;
  wire [15:0] product_12_significand = {8'h00, a_12_significand} * {8'h00, b_12_significand};
  wire product_12_sign = a_12_sign ^ b_12_sign;
  wire [8:0] product_12_exponent = {1'b0, a_12_exponent} + {1'b0, b_12_exponent};
  wire product_12_infinity = a_12_infinity | b_12_infinity;
  wire product_and_27 = a_13_infinity & (~|b_13_significand) & ~b_13_infinity;
  wire product_and_28 = b_13_infinity & (~|a_13_significand) & ~a_13_infinity;
  wire product_13_nan = a_13_nan | b_13_nan | product_and_27 | product_and_28;
  wire [15:0] product_13_significand = {8'h00, a_13_significand} * {8'h00, b_13_significand};
  wire product_13_sign = a_13_sign ^ b_13_sign;
  wire [8:0] product_13_exponent = {1'b0, a_13_exponent} + {1'b0, b_13_exponent};
  wire product_13_infinity = a_13_infinity | b_13_infinity;
  wire product_and_29 = a_14_infinity & (~|b_14_significand) & ~b_14_infinity;
  wire product_and_30 = b_14_infinity & (~|a_14_significand) & ~a_14_infinity;
  wire product_14_nan = a_14_nan | b_14_nan | product_and_29 | product_and_30;
  wire [15:0] product_14_significand = {8'h00, a_14_significand} * {8'h00, b_14_significand};
  wire product_14_sign = a_14_sign ^ b_14_sign;
  wire [8:0] product_14_exponent = {1'b0, a_14_exponent} + {1'b0, b_14_exponent};
  wire product_14_infinity = a_14_infinity | b_14_infinity;
  wire product_and_31 = a_15_infinity & (~|b_15_significand) & ~b_15_infinity;
  wire product_and_32 = b_15_infinity & (~|a_15_significand) & ~a_15_infinity;
  wire product_15_nan = a_15_nan | b_15_nan | product_and_31 | product_and_32;
  wire [15:0] product_15_significand = {8'h00, a_15_significand} * {8'h00, b_15_significand};
  wire product_15_sign = a_15_sign ^ b_15_sign;
  wire [8:0] product_15_exponent = {1'b0, a_15_exponent} + {1'b0, b_15_exponent};
  wire product_15_infinity = a_15_infinity | b_15_infinity;
  wire product_and_33 = a_16_infinity & (~|b_16_significand) & ~b_16_infinity;
  wire product_and_34 = b_16_infinity & (~|a_16_significand) & ~a_16_infinity;
  wire product_16_nan = a_16_nan | b_16_nan | product_and_33 | product_and_34;
  wire [15:0] product_16_significand = {8'h00, a_16_significand} * {8'h00, b_16_significand};
  wire product_16_sign = a_16_sign ^ b_16_sign;
  wire [8:0] product_16_exponent = {1'b0, a_16_exponent} + {1'b0, b_16_exponent};
  wire product_16_infinity = a_16_infinity | b_16_infinity;
  wire product_and_35 = a_17_infinity & (~|b_17_significand) & ~b_17_infinity;
  wire product_and_36 = b_17_infinity & (~|a_17_significand) & ~a_17_infinity;
  wire product_17_nan = a_17_nan | b_17_nan | product_and_35 | product_and_36;
  wire [15:0] product_17_significand = {8'h00, a_17_significand} * {8'h00, b_17_significand};
  wire product_17_sign = a_17_sign ^ b_17_sign;
  wire [8:0] product_17_exponent = {1'b0, a_17_exponent} + {1'b0, b_17_exponent};
  wire product_17_infinity = a_17_infinity | b_17_infinity;
  wire product_and_37 = a_18_infinity & (~|b_18_significand) & ~b_18_infinity;
  wire product_and_38 = b_18_infinity & (~|a_18_significand) & ~a_18_infinity;
  wire product_18_nan = a_18_nan | b_18_nan | product_and_37 | product_and_38;
  wire [15:0] product_18_significand = {8'h00, a_18_significand} * {8'h00, b_18_significand};
  wire product_18_sign = a_18_sign ^ b_18_sign;
  wire [8:0] product_18_exponent = {1'b0, a_18_exponent} + {1'b0, b_18_exponent};
  wire product_18_infinity = a_18_infinity | b_18_infinity;
  wire product_and_39 = a_19_infinity & (~|b_19_significand) & ~b_19_infinity;
  wire product_and_40 = b_19_infinity & (~|a_19_significand) & ~a_19_infinity;
  wire product_19_nan = a_19_nan | b_19_nan | product_and_39 | product_and_40;
  wire [15:0] product_19_significand = {8'h00, a_19_significand} * {8'h00, b_19_significand};
  wire product_19_sign = a_19_sign ^ b_19_sign;
  wire [8:0] product_19_exponent = {1'b0, a_19_exponent} + {1'b0, b_19_exponent};
  wire product_19_infinity = a_19_infinity | b_19_infinity;
  wire product_and_41 = a_20_infinity & (~|b_20_significand) & ~b_20_infinity;
  wire product_and_42 = b_20_infinity & (~|a_20_significand) & ~a_20_infinity;
  wire product_20_nan = a_20_nan | b_20_nan | product_and_41 | product_and_42;
  wire [15:0] product_20_significand = {8'h00, a_20_significand} * {8'h00, b_20_significand};
  wire product_20_sign = a_20_sign ^ b_20_sign;
  wire [8:0] product_20_exponent = {1'b0, a_20_exponent} + {1'b0, b_20_exponent};
  wire product_20_infinity = a_20_infinity | b_20_infinity;
  wire product_and_43 = a_21_infinity & (~|b_21_significand) & ~b_21_infinity;
  wire product_and_44 = b_21_infinity & (~|a_21_significand) & ~a_21_infinity;
  wire product_21_nan = a_21_nan | b_21_nan | product_and_43 | product_and_44;
  wire [15:0] product_21_significand = {8'h00, a_21_significand} * {8'h00, b_21_significand};
  wire product_21_sign = a_21_sign ^ b_21_sign;
  wire [8:0] product_21_exponent = {1'b0, a_21_exponent} + {1'b0, b_21_exponent};
  wire product_21_infinity = a_21_infinity | b_21_infinity;
  wire product_and_45 = a_22_infinity & (~|b_22_significand) & ~b_22_infinity;
  wire product_and_46 = b_22_infinity & (~|a_22_significand) & ~a_22_infinity;
  wire product_22_nan = a_22_nan | b_22_nan | product_and_45 | product_and_46;
  wire [15:0] product_22_significand = {8'h00, a_22_significand} * {8'h00, b_22_significand};
  wire product_22_sign = a_22_sign ^ b_22_sign;
  wire [8:0] product_22_exponent = {1'b0, a_22_exponent} + {1'b0, b_22_exponent};
  wire product_22_infinity = a_22_infinity | b_22_infinity;
  wire product_and_47 = a_23_infinity & (~|b_23_significand) & ~b_23_infinity;
  wire product_and_48 = b_23_infinity & (~|a_23_significand) & ~a_23_infinity;
  wire product_23_nan = a_23_nan | b_23_nan | product_and_47 | product_and_48;
  wire [15:0] product_23_significand = {8'h00, a_23_significand} * {8'h00, b_23_significand};
  wire product_23_sign = a_23_sign ^ b_23_sign;
  wire [8:0] product_23_exponent = {1'b0, a_23_exponent} + {1'b0, b_23_exponent};
  wire product_23_infinity = a_23_infinity | b_23_infinity;
  wire product_and_49 = a_24_infinity & (~|b_24_significand) & ~b_24_infinity;
  wire product_and_50 = b_24_infinity & (~|a_24_significand) & ~a_24_infinity;
  wire product_24_nan = a_24_nan | b_24_nan | product_and_49 | product_and_50;
  wire [15:0] product_24_significand = {8'h00, a_24_significand} * {8'h00, b_24_significand};
  wire product_24_sign = a_24_sign ^ b_24_sign;
  wire [8:0] product_24_exponent = {1'b0, a_24_exponent} + {1'b0, b_24_exponent};
  wire product_24_infinity = a_24_infinity | b_24_infinity;
  wire product_and_51 = a_25_infinity & (~|b_25_significand) & ~b_25_infinity;
  wire product_and_52 = b_25_infinity & (~|a_25_significand) & ~a_25_infinity;
  wire product_25_nan = a_25_nan | b_25_nan | product_and_51 | product_and_52;
  wire [15:0] product_25_significand = {8'h00, a_25_significand} * {8'h00, b_25_significand};
  wire product_25_sign = a_25_sign ^ b_25_sign;
  wire [8:0] product_25_exponent = {1'b0, a_25_exponent} + {1'b0, b_25_exponent};
  wire product_25_infinity = a_25_infinity | b_25_infinity;
  wire product_and_53 = a_26_infinity & (~|b_26_significand) & ~b_26_infinity;
  wire product_and_54 = b_26_infinity & (~|a_26_significand) & ~a_26_infinity;
  wire product_26_nan = a_26_nan | b_26_nan | product_and_53 | product_and_54;
  wire [15:0] product_26_significand = {8'h00, a_26_significand} * {8'h00, b_26_significand};
  wire product_26_sign = a_26_sign ^ b_26_sign;
  wire [8:0] product_26_exponent = {1'b0, a_26_exponent} + {1'b0, b_26_exponent};
  wire product_26_infinity = a_26_infinity | b_26_infinity;
  wire product_and_55 = a_27_infinity & (~|b_27_significand) & ~b_27_infinity;
  wire product_and_56 = b_27_infinity & (~|a_27_significand) & ~a_27_infinity;
  wire product_27_nan = a_27_nan | b_27_nan | product_and_55 | product_and_56;
  wire [15:0] product_27_significand = {8'h00, a_27_significand} * {8'h00, b_27_significand};
  wire product_27_sign = a_27_sign ^ b_27_sign;
  wire [8:0] product_27_exponent = {1'b0, a_27_exponent} + {1'b0, b_27_exponent};
  wire product_27_infinity = a_27_infinity | b_27_infinity;
  wire product_and_57 = a_28_infinity & (~|b_28_significand) & ~b_28_infinity;
  wire product_and_58 = b_28_infinity & (~|a_28_significand) & ~a_28_infinity;
  wire product_28_nan = a_28_nan | b_28_nan | product_and_57 | product_and_58;
  wire [15:0] product_28_significand = {8'h00, a_28_significand} * {8'h00, b_28_significand};
  wire product_28_sign = a_28_sign ^ b_28_sign;
  wire [8:0] product_28_exponent = {1'b0, a_28_exponent} + {1'b0, b_28_exponent};
  wire product_28_infinity = a_28_infinity | b_28_infinity;
  wire product_and_59 = a_29_infinity & (~|b_29_significand) & ~b_29_infinity;
  wire product_and_60 = b_29_infinity & (~|a_29_significand) & ~a_29_infinity;
  wire product_29_nan = a_29_nan | b_29_nan | product_and_59 | product_and_60;
  wire [15:0] product_29_significand = {8'h00, a_29_significand} * {8'h00, b_29_significand};
  wire product_29_sign = a_29_sign ^ b_29_sign;
  wire [8:0] product_29_exponent = {1'b0, a_29_exponent} + {1'b0, b_29_exponent};
  wire product_29_infinity = a_29_infinity | b_29_infinity;
  wire product_and_61 = a_30_infinity & (~|b_30_significand) & ~b_30_infinity;
  wire product_and_62 = b_30_infinity & (~|a_30_significand) & ~a_30_infinity;
  wire product_30_nan = a_30_nan | b_30_nan | product_and_61 | product_and_62;
  wire [15:0] product_30_significand = {8'h00, a_30_significand} * {8'h00, b_30_significand};
  wire product_30_sign = a_30_sign ^ b_30_sign;
  wire [8:0] product_30_exponent = {1'b0, a_30_exponent} + {1'b0, b_30_exponent};
  wire product_30_infinity = a_30_infinity | b_30_infinity;
  wire product_and_63 = a_31_infinity & (~|b_31_significand) & ~b_31_infinity;
  wire product_and_64 = b_31_infinity & (~|a_31_significand) & ~a_31_infinity;
  wire product_31_nan = a_31_nan | b_31_nan | product_and_63 | product_and_64;
  wire [15:0] product_31_significand = {8'h00, a_31_significand} * {8'h00, b_31_significand};
  wire product_31_sign = a_31_sign ^ b_31_sign;
  wire [8:0] product_31_exponent = {1'b0, a_31_exponent} + {1'b0, b_31_exponent};
  wire product_31_infinity = a_31_infinity | b_31_infinity;
  wire product_and_65 = a_32_infinity & (~|b_32_significand) & ~b_32_infinity;
  wire product_and_66 = b_32_infinity & (~|a_32_significand) & ~a_32_infinity;
  wire product_32_nan = a_32_nan | b_32_nan | product_and_65 | product_and_66;
  wire [15:0] product_32_significand = {8'h00, a_32_significand} * {8'h00, b_32_significand};
  wire product_32_sign = a_32_sign ^ b_32_sign;
  wire [8:0] product_32_exponent = {1'b0, a_32_exponent} + {1'b0, b_32_exponent};
  wire product_32_infinity = a_32_infinity | b_32_infinity;
  wire product_and_67 = a_33_infinity & (~|b_33_significand) & ~b_33_infinity;
  wire product_and_68 = b_33_infinity & (~|a_33_significand) & ~a_33_infinity;
  wire product_33_nan = a_33_nan | b_33_nan | product_and_67 | product_and_68;
  wire [15:0] product_33_significand = {8'h00, a_33_significand} * {8'h00, b_33_significand};
  wire product_33_sign = a_33_sign ^ b_33_sign;
  wire [8:0] product_33_exponent = {1'b0, a_33_exponent} + {1'b0, b_33_exponent};
  wire product_33_infinity = a_33_infinity | b_33_infinity;
  wire product_and_69 = a_34_infinity & (~|b_34_significand) & ~b_34_infinity;
  wire product_and_70 = b_34_infinity & (~|a_34_significand) & ~a_34_infinity;
  wire product_34_nan = a_34_nan | b_34_nan | product_and_69 | product_and_70;
  wire [15:0] product_34_significand = {8'h00, a_34_significand} * {8'h00, b_34_significand};
  wire product_34_sign = a_34_sign ^ b_34_sign;
  wire [8:0] product_34_exponent = {1'b0, a_34_exponent} + {1'b0, b_34_exponent};
  wire product_34_infinity = a_34_infinity | b_34_infinity;
  wire product_and_71 = a_35_infinity & (~|b_35_significand) & ~b_35_infinity;
  wire product_and_72 = b_35_infinity & (~|a_35_significand) & ~a_35_infinity;
  wire product_35_nan = a_35_nan | b_35_nan | product_and_71 | product_and_72;
  wire [15:0] product_35_significand = {8'h00, a_35_significand} * {8'h00, b_35_significand};
  wire product_35_sign = a_35_sign ^ b_35_sign;
  wire [8:0] product_35_exponent = {1'b0, a_35_exponent} + {1'b0, b_35_exponent};
  wire product_35_infinity = a_35_infinity | b_35_infinity;
  wire product_and_73 = a_36_infinity & (~|b_36_significand) & ~b_36_infinity;
  wire product_and_74 = b_36_infinity & (~|a_36_significand) & ~a_36_infinity;
  wire product_36_nan = a_36_nan | b_36_nan | product_and_73 | product_and_74;
  wire [15:0] product_36_significand = {8'h00, a_36_significand} * {8'h00, b_36_significand};
  wire product_36_sign = a_36_sign ^ b_36_sign;
  wire [8:0] product_36_exponent = {1'b0, a_36_exponent} + {1'b0, b_36_exponent};
  wire product_36_infinity = a_36_infinity | b_36_infinity;
  wire product_and_75 = a_37_infinity & (~|b_37_significand) & ~b_37_infinity;
  wire product_and_76 = b_37_infinity & (~|a_37_significand) & ~a_37_infinity;
  wire product_37_nan = a_37_nan | b_37_nan | product_and_75 | product_and_76;
  wire [15:0] product_37_significand = {8'h00, a_37_significand} * {8'h00, b_37_significand};
  wire product_37_sign = a_37_sign ^ b_37_sign;
  wire [8:0] product_37_exponent = {1'b0, a_37_exponent} + {1'b0, b_37_exponent};
  wire product_37_infinity = a_37_infinity | b_37_infinity;
  wire product_and_77 = a_38_infinity & (~|b_38_significand) & ~b_38_infinity;
  wire product_and_78 = b_38_infinity & (~|a_38_significand) & ~a_38_infinity;
  wire product_38_nan = a_38_nan | b_38_nan | product_and_77 | product_and_78;
  wire [15:0] product_38_significand = {8'h00, a_38_significand} * {8'h00, b_38_significand};
  wire product_38_sign = a_38_sign ^ b_38_sign;
  wire [8:0] product_38_exponent = {1'b0, a_38_exponent} + {1'b0, b_38_exponent};
  wire product_38_infinity = a_38_infinity | b_38_infinity;
  wire product_and_79 = a_39_infinity & (~|b_39_significand) & ~b_39_infinity;
  wire product_and_80 = b_39_infinity & (~|a_39_significand) & ~a_39_infinity;
  wire product_39_nan = a_39_nan | b_39_nan | product_and_79 | product_and_80;
  wire [15:0] product_39_significand = {8'h00, a_39_significand} * {8'h00, b_39_significand};
  wire product_39_sign = a_39_sign ^ b_39_sign;
  wire [8:0] product_39_exponent = {1'b0, a_39_exponent} + {1'b0, b_39_exponent};
  wire product_39_infinity = a_39_infinity | b_39_infinity;
  wire product_and_81 = a_40_infinity & (~|b_40_significand) & ~b_40_infinity;
  wire product_and_82 = b_40_infinity & (~|a_40_significand) & ~a_40_infinity;
  wire product_40_nan = a_40_nan | b_40_nan | product_and_81 | product_and_82;
  wire [15:0] product_40_significand = {8'h00, a_40_significand} * {8'h00, b_40_significand};
  wire product_40_sign = a_40_sign ^ b_40_sign;
  wire [8:0] product_40_exponent = {1'b0, a_40_exponent} + {1'b0, b_40_exponent};
  wire product_40_infinity = a_40_infinity | b_40_infinity;
  wire product_and_83 = a_41_infinity & (~|b_41_significand) & ~b_41_infinity;
  wire product_and_84 = b_41_infinity & (~|a_41_significand) & ~a_41_infinity;
  wire product_41_nan = a_41_nan | b_41_nan | product_and_83 | product_and_84;
  wire [15:0] product_41_significand = {8'h00, a_41_significand} * {8'h00, b_41_significand};
  wire product_41_sign = a_41_sign ^ b_41_sign;
  wire [8:0] product_41_exponent = {1'b0, a_41_exponent} + {1'b0, b_41_exponent};
  wire product_41_infinity = a_41_infinity | b_41_infinity;
  wire product_and_85 = a_42_infinity & (~|b_42_significand) & ~b_42_infinity;
  wire product_and_86 = b_42_infinity & (~|a_42_significand) & ~a_42_infinity;
  wire product_42_nan = a_42_nan | b_42_nan | product_and_85 | product_and_86;
  wire [15:0] product_42_significand = {8'h00, a_42_significand} * {8'h00, b_42_significand};
  wire product_42_sign = a_42_sign ^ b_42_sign;
  wire [8:0] product_42_exponent = {1'b0, a_42_exponent} + {1'b0, b_42_exponent};
  wire product_42_infinity = a_42_infinity | b_42_infinity;
  wire product_and_87 = a_43_infinity & (~|b_43_significand) & ~b_43_infinity;
  wire product_and_88 = b_43_infinity & (~|a_43_significand) & ~a_43_infinity;
  wire product_43_nan = a_43_nan | b_43_nan | product_and_87 | product_and_88;
  wire [15:0] product_43_significand = {8'h00, a_43_significand} * {8'h00, b_43_significand};
  wire product_43_sign = a_43_sign ^ b_43_sign;
  wire [8:0] product_43_exponent = {1'b0, a_43_exponent} + {1'b0, b_43_exponent};
  wire product_43_infinity = a_43_infinity | b_43_infinity;
  wire product_and_89 = a_44_infinity & (~|b_44_significand) & ~b_44_infinity;
  wire product_and_90 = b_44_infinity & (~|a_44_significand) & ~a_44_infinity;
  wire product_44_nan = a_44_nan | b_44_nan | product_and_89 | product_and_90;
  wire [15:0] product_44_significand = {8'h00, a_44_significand} * {8'h00, b_44_significand};
  wire product_44_sign = a_44_sign ^ b_44_sign;
  wire [8:0] product_44_exponent = {1'b0, a_44_exponent} + {1'b0, b_44_exponent};
  wire product_44_infinity = a_44_infinity | b_44_infinity;
  wire product_and_91 = a_45_infinity & (~|b_45_significand) & ~b_45_infinity;
  wire product_and_92 = b_45_infinity & (~|a_45_significand) & ~a_45_infinity;
  wire product_45_nan = a_45_nan | b_45_nan | product_and_91 | product_and_92;
  wire [15:0] product_45_significand = {8'h00, a_45_significand} * {8'h00, b_45_significand};
  wire product_45_sign = a_45_sign ^ b_45_sign;
  wire [8:0] product_45_exponent = {1'b0, a_45_exponent} + {1'b0, b_45_exponent};
  wire product_45_infinity = a_45_infinity | b_45_infinity;
  wire product_and_93 = a_46_infinity & (~|b_46_significand) & ~b_46_infinity;
  wire product_and_94 = b_46_infinity & (~|a_46_significand) & ~a_46_infinity;
  wire product_46_nan = a_46_nan | b_46_nan | product_and_93 | product_and_94;
  wire [15:0] product_46_significand = {8'h00, a_46_significand} * {8'h00, b_46_significand};
  wire product_46_sign = a_46_sign ^ b_46_sign;
  wire [8:0] product_46_exponent = {1'b0, a_46_exponent} + {1'b0, b_46_exponent};
  wire product_46_infinity = a_46_infinity | b_46_infinity;
  wire product_and_95 = a_47_infinity & (~|b_47_significand) & ~b_47_infinity;
  wire product_and_96 = b_47_infinity & (~|a_47_significand) & ~a_47_infinity;
  wire product_47_nan = a_47_nan | b_47_nan | product_and_95 | product_and_96;
  wire [15:0] product_47_significand = {8'h00, a_47_significand} * {8'h00, b_47_significand};
  wire product_47_sign = a_47_sign ^ b_47_sign;
  wire [8:0] product_47_exponent = {1'b0, a_47_exponent} + {1'b0, b_47_exponent};
  wire product_47_infinity = a_47_infinity | b_47_infinity;
  wire product_and_97 = a_48_infinity & (~|b_48_significand) & ~b_48_infinity;
  wire product_and_98 = b_48_infinity & (~|a_48_significand) & ~a_48_infinity;
  wire product_48_nan = a_48_nan | b_48_nan | product_and_97 | product_and_98;
  wire [15:0] product_48_significand = {8'h00, a_48_significand} * {8'h00, b_48_significand};
  wire product_48_sign = a_48_sign ^ b_48_sign;
  wire [8:0] product_48_exponent = {1'b0, a_48_exponent} + {1'b0, b_48_exponent};
  wire product_48_infinity = a_48_infinity | b_48_infinity;
  wire product_and_99 = a_49_infinity & (~|b_49_significand) & ~b_49_infinity;
  wire product_and_100 = b_49_infinity & (~|a_49_significand) & ~a_49_infinity;
  wire product_49_nan = a_49_nan | b_49_nan | product_and_99 | product_and_100;
  wire [15:0] product_49_significand = {8'h00, a_49_significand} * {8'h00, b_49_significand};
  wire product_49_sign = a_49_sign ^ b_49_sign;
  wire [8:0] product_49_exponent = {1'b0, a_49_exponent} + {1'b0, b_49_exponent};
  wire product_49_infinity = a_49_infinity | b_49_infinity;
  wire product_and_101 = a_50_infinity & (~|b_50_significand) & ~b_50_infinity;
  wire product_and_102 = b_50_infinity & (~|a_50_significand) & ~a_50_infinity;
  wire product_50_nan = a_50_nan | b_50_nan | product_and_101 | product_and_102;
  wire [15:0] product_50_significand = {8'h00, a_50_significand} * {8'h00, b_50_significand};
  wire product_50_sign = a_50_sign ^ b_50_sign;
  wire [8:0] product_50_exponent = {1'b0, a_50_exponent} + {1'b0, b_50_exponent};
  wire product_50_infinity = a_50_infinity | b_50_infinity;
  wire product_and_103 = a_51_infinity & (~|b_51_significand) & ~b_51_infinity;
  wire product_and_104 = b_51_infinity & (~|a_51_significand) & ~a_51_infinity;
  wire product_51_nan = a_51_nan | b_51_nan | product_and_103 | product_and_104;
  wire [15:0] product_51_significand = {8'h00, a_51_significand} * {8'h00, b_51_significand};
  wire product_51_sign = a_51_sign ^ b_51_sign;
  wire [8:0] product_51_exponent = {1'b0, a_51_exponent} + {1'b0, b_51_exponent};
  wire product_51_infinity = a_51_infinity | b_51_infinity;
  wire product_and_105 = a_52_infinity & (~|b_52_significand) & ~b_52_infinity;
  wire product_and_106 = b_52_infinity & (~|a_52_significand) & ~a_52_infinity;
  wire product_52_nan = a_52_nan | b_52_nan | product_and_105 | product_and_106;
  wire [15:0] product_52_significand = {8'h00, a_52_significand} * {8'h00, b_52_significand};
  wire product_52_sign = a_52_sign ^ b_52_sign;
  wire [8:0] product_52_exponent = {1'b0, a_52_exponent} + {1'b0, b_52_exponent};
  wire product_52_infinity = a_52_infinity | b_52_infinity;
  wire product_and_107 = a_53_infinity & (~|b_53_significand) & ~b_53_infinity;
  wire product_and_108 = b_53_infinity & (~|a_53_significand) & ~a_53_infinity;
  wire product_53_nan = a_53_nan | b_53_nan | product_and_107 | product_and_108;
  wire [15:0] product_53_significand = {8'h00, a_53_significand} * {8'h00, b_53_significand};
  wire product_53_sign = a_53_sign ^ b_53_sign;
  wire [8:0] product_53_exponent = {1'b0, a_53_exponent} + {1'b0, b_53_exponent};
  wire product_53_infinity = a_53_infinity | b_53_infinity;
  wire product_and_109 = a_54_infinity & (~|b_54_significand) & ~b_54_infinity;
  wire product_and_110 = b_54_infinity & (~|a_54_significand) & ~a_54_infinity;
  wire product_54_nan = a_54_nan | b_54_nan | product_and_109 | product_and_110;
  wire [15:0] product_54_significand = {8'h00, a_54_significand} * {8'h00, b_54_significand};
  wire product_54_sign = a_54_sign ^ b_54_sign;
  wire [8:0] product_54_exponent = {1'b0, a_54_exponent} + {1'b0, b_54_exponent};
  wire product_54_infinity = a_54_infinity | b_54_infinity;
  wire product_and_111 = a_55_infinity & (~|b_55_significand) & ~b_55_infinity;
  wire product_and_112 = b_55_infinity & (~|a_55_significand) & ~a_55_infinity;
  wire product_55_nan = a_55_nan | b_55_nan | product_and_111 | product_and_112;
  wire [15:0] product_55_significand = {8'h00, a_55_significand} * {8'h00, b_55_significand};
  wire product_55_sign = a_55_sign ^ b_55_sign;
  wire [8:0] product_55_exponent = {1'b0, a_55_exponent} + {1'b0, b_55_exponent};
  wire product_55_infinity = a_55_infinity | b_55_infinity;
  wire product_and_113 = a_56_infinity & (~|b_56_significand) & ~b_56_infinity;
  wire product_and_114 = b_56_infinity & (~|a_56_significand) & ~a_56_infinity;
  wire product_56_nan = a_56_nan | b_56_nan | product_and_113 | product_and_114;
  wire [15:0] product_56_significand = {8'h00, a_56_significand} * {8'h00, b_56_significand};
  wire product_56_sign = a_56_sign ^ b_56_sign;
  wire [8:0] product_56_exponent = {1'b0, a_56_exponent} + {1'b0, b_56_exponent};
  wire product_56_infinity = a_56_infinity | b_56_infinity;
  wire product_and_115 = a_57_infinity & (~|b_57_significand) & ~b_57_infinity;
  wire product_and_116 = b_57_infinity & (~|a_57_significand) & ~a_57_infinity;
  wire product_57_nan = a_57_nan | b_57_nan | product_and_115 | product_and_116;
  wire [15:0] product_57_significand = {8'h00, a_57_significand} * {8'h00, b_57_significand};
  wire product_57_sign = a_57_sign ^ b_57_sign;
  wire [8:0] product_57_exponent = {1'b0, a_57_exponent} + {1'b0, b_57_exponent};
  wire product_57_infinity = a_57_infinity | b_57_infinity;
  wire product_and_117 = a_58_infinity & (~|b_58_significand) & ~b_58_infinity;
  wire product_and_118 = b_58_infinity & (~|a_58_significand) & ~a_58_infinity;
  wire product_58_nan = a_58_nan | b_58_nan | product_and_117 | product_and_118;
  wire [15:0] product_58_significand = {8'h00, a_58_significand} * {8'h00, b_58_significand};
  wire product_58_sign = a_58_sign ^ b_58_sign;
  wire [8:0] product_58_exponent = {1'b0, a_58_exponent} + {1'b0, b_58_exponent};
  wire product_58_infinity = a_58_infinity | b_58_infinity;
  wire product_and_119 = a_59_infinity & (~|b_59_significand) & ~b_59_infinity;
  wire product_and_120 = b_59_infinity & (~|a_59_significand) & ~a_59_infinity;
  wire product_59_nan = a_59_nan | b_59_nan | product_and_119 | product_and_120;
  wire [15:0] product_59_significand = {8'h00, a_59_significand} * {8'h00, b_59_significand};
  wire product_59_sign = a_59_sign ^ b_59_sign;
  wire [8:0] product_59_exponent = {1'b0, a_59_exponent} + {1'b0, b_59_exponent};
  wire product_59_infinity = a_59_infinity | b_59_infinity;
  wire product_and_121 = a_60_infinity & (~|b_60_significand) & ~b_60_infinity;
  wire product_and_122 = b_60_infinity & (~|a_60_significand) & ~a_60_infinity;
  wire product_60_nan = a_60_nan | b_60_nan | product_and_121 | product_and_122;
  wire [15:0] product_60_significand = {8'h00, a_60_significand} * {8'h00, b_60_significand};
  wire product_60_sign = a_60_sign ^ b_60_sign;
  wire [8:0] product_60_exponent = {1'b0, a_60_exponent} + {1'b0, b_60_exponent};
  wire product_60_infinity = a_60_infinity | b_60_infinity;
  wire product_and_123 = a_61_infinity & (~|b_61_significand) & ~b_61_infinity;
  wire product_and_124 = b_61_infinity & (~|a_61_significand) & ~a_61_infinity;
  wire product_61_nan = a_61_nan | b_61_nan | product_and_123 | product_and_124;
  wire [15:0] product_61_significand = {8'h00, a_61_significand} * {8'h00, b_61_significand};
  wire product_61_sign = a_61_sign ^ b_61_sign;
  wire [8:0] product_61_exponent = {1'b0, a_61_exponent} + {1'b0, b_61_exponent};
  wire product_61_infinity = a_61_infinity | b_61_infinity;
  wire product_and_125 = a_62_infinity & (~|b_62_significand) & ~b_62_infinity;
  wire product_and_126 = b_62_infinity & (~|a_62_significand) & ~a_62_infinity;
  wire product_62_nan = a_62_nan | b_62_nan | product_and_125 | product_and_126;
  wire [15:0] product_62_significand = {8'h00, a_62_significand} * {8'h00, b_62_significand};
  wire product_62_sign = a_62_sign ^ b_62_sign;
  wire [8:0] product_62_exponent = {1'b0, a_62_exponent} + {1'b0, b_62_exponent};
  wire product_62_infinity = a_62_infinity | b_62_infinity;
  wire product_and_127 = a_63_infinity & (~|b_63_significand) & ~b_63_infinity;
  wire product_and_128 = b_63_infinity & (~|a_63_significand) & ~a_63_infinity;
  wire product_63_nan = a_63_nan | b_63_nan | product_and_127 | product_and_128;
  wire [15:0] product_63_significand = {8'h00, a_63_significand} * {8'h00, b_63_significand};
  wire product_63_sign = a_63_sign ^ b_63_sign;
  wire [8:0] product_63_exponent = {1'b0, a_63_exponent} + {1'b0, b_63_exponent};
  wire product_63_infinity = a_63_infinity | b_63_infinity;
  wire product_and_129 = a_64_infinity & (~|b_64_significand) & ~b_64_infinity;
  wire product_and_130 = b_64_infinity & (~|a_64_significand) & ~a_64_infinity;
  wire product_64_nan = a_64_nan | b_64_nan | product_and_129 | product_and_130;
  wire [15:0] product_64_significand = {8'h00, a_64_significand} * {8'h00, b_64_significand};
  wire product_64_sign = a_64_sign ^ b_64_sign;
  wire [8:0] product_64_exponent = {1'b0, a_64_exponent} + {1'b0, b_64_exponent};
  wire product_64_infinity = a_64_infinity | b_64_infinity;
  wire product_and_131 = a_65_infinity & (~|b_65_significand) & ~b_65_infinity;
  wire product_and_132 = b_65_infinity & (~|a_65_significand) & ~a_65_infinity;
  wire product_65_nan = a_65_nan | b_65_nan | product_and_131 | product_and_132;
  wire [15:0] product_65_significand = {8'h00, a_65_significand} * {8'h00, b_65_significand};
  wire product_65_sign = a_65_sign ^ b_65_sign;
  wire [8:0] product_65_exponent = {1'b0, a_65_exponent} + {1'b0, b_65_exponent};
  wire product_65_infinity = a_65_infinity | b_65_infinity;
  wire product_and_133 = a_66_infinity & (~|b_66_significand) & ~b_66_infinity;
  wire product_and_134 = b_66_infinity & (~|a_66_significand) & ~a_66_infinity;
  wire product_66_nan = a_66_nan | b_66_nan | product_and_133 | product_and_134;
  wire [15:0] product_66_significand = {8'h00, a_66_significand} * {8'h00, b_66_significand};
  wire product_66_sign = a_66_sign ^ b_66_sign;
  wire [8:0] product_66_exponent = {1'b0, a_66_exponent} + {1'b0, b_66_exponent};
  wire product_66_infinity = a_66_infinity | b_66_infinity;
  wire product_and_135 = a_67_infinity & (~|b_67_significand) & ~b_67_infinity;
  wire product_and_136 = b_67_infinity & (~|a_67_significand) & ~a_67_infinity;
  wire product_67_nan = a_67_nan | b_67_nan | product_and_135 | product_and_136;
  wire [15:0] product_67_significand = {8'h00, a_67_significand} * {8'h00, b_67_significand};
  wire product_67_sign = a_67_sign ^ b_67_sign;
  wire [8:0] product_67_exponent = {1'b0, a_67_exponent} + {1'b0, b_67_exponent};
  wire product_67_infinity = a_67_infinity | b_67_infinity;
  wire product_and_137 = a_68_infinity & (~|b_68_significand) & ~b_68_infinity;
  wire product_and_138 = b_68_infinity & (~|a_68_significand) & ~a_68_infinity;
  wire product_68_nan = a_68_nan | b_68_nan | product_and_137 | product_and_138;
  wire [15:0] product_68_significand = {8'h00, a_68_significand} * {8'h00, b_68_significand};
  wire product_68_sign = a_68_sign ^ b_68_sign;
  wire [8:0] product_68_exponent = {1'b0, a_68_exponent} + {1'b0, b_68_exponent};
  wire product_68_infinity = a_68_infinity | b_68_infinity;
  wire product_and_139 = a_69_infinity & (~|b_69_significand) & ~b_69_infinity;
  wire product_and_140 = b_69_infinity & (~|a_69_significand) & ~a_69_infinity;
  wire product_69_nan = a_69_nan | b_69_nan | product_and_139 | product_and_140;
  wire [15:0] product_69_significand = {8'h00, a_69_significand} * {8'h00, b_69_significand};
  wire product_69_sign = a_69_sign ^ b_69_sign;
  wire [8:0] product_69_exponent = {1'b0, a_69_exponent} + {1'b0, b_69_exponent};
  wire product_69_infinity = a_69_infinity | b_69_infinity;
  wire product_and_141 = a_70_infinity & (~|b_70_significand) & ~b_70_infinity;
  wire product_and_142 = b_70_infinity & (~|a_70_significand) & ~a_70_infinity;
  wire product_70_nan = a_70_nan | b_70_nan | product_and_141 | product_and_142;
  wire [15:0] product_70_significand = {8'h00, a_70_significand} * {8'h00, b_70_significand};
  wire product_70_sign = a_70_sign ^ b_70_sign;
  wire [8:0] product_70_exponent = {1'b0, a_70_exponent} + {1'b0, b_70_exponent};
  wire product_70_infinity = a_70_infinity | b_70_infinity;
  wire product_and_143 = a_71_infinity & (~|b_71_significand) & ~b_71_infinity;
  wire product_and_144 = b_71_infinity & (~|a_71_significand) & ~a_71_infinity;
  wire product_71_nan = a_71_nan | b_71_nan | product_and_143 | product_and_144;
  wire [15:0] product_71_significand = {8'h00, a_71_significand} * {8'h00, b_71_significand};
  wire product_71_sign = a_71_sign ^ b_71_sign;
  wire [8:0] product_71_exponent = {1'b0, a_71_exponent} + {1'b0, b_71_exponent};
  wire product_71_infinity = a_71_infinity | b_71_infinity;
  wire product_and_145 = a_72_infinity & (~|b_72_significand) & ~b_72_infinity;
  wire product_and_146 = b_72_infinity & (~|a_72_significand) & ~a_72_infinity;
  wire product_72_nan = a_72_nan | b_72_nan | product_and_145 | product_and_146;
  wire [15:0] product_72_significand = {8'h00, a_72_significand} * {8'h00, b_72_significand};
  wire product_72_sign = a_72_sign ^ b_72_sign;
  wire [8:0] product_72_exponent = {1'b0, a_72_exponent} + {1'b0, b_72_exponent};
  wire product_72_infinity = a_72_infinity | b_72_infinity;
  wire product_and_147 = a_73_infinity & (~|b_73_significand) & ~b_73_infinity;
  wire product_and_148 = b_73_infinity & (~|a_73_significand) & ~a_73_infinity;
  wire product_73_nan = a_73_nan | b_73_nan | product_and_147 | product_and_148;
  wire [15:0] product_73_significand = {8'h00, a_73_significand} * {8'h00, b_73_significand};
  wire product_73_sign = a_73_sign ^ b_73_sign;
  wire [8:0] product_73_exponent = {1'b0, a_73_exponent} + {1'b0, b_73_exponent};
  wire product_73_infinity = a_73_infinity | b_73_infinity;
  wire product_and_149 = a_74_infinity & (~|b_74_significand) & ~b_74_infinity;
  wire product_and_150 = b_74_infinity & (~|a_74_significand) & ~a_74_infinity;
  wire product_74_nan = a_74_nan | b_74_nan | product_and_149 | product_and_150;
  wire [15:0] product_74_significand = {8'h00, a_74_significand} * {8'h00, b_74_significand};
  wire product_74_sign = a_74_sign ^ b_74_sign;
  wire [8:0] product_74_exponent = {1'b0, a_74_exponent} + {1'b0, b_74_exponent};
  wire product_74_infinity = a_74_infinity | b_74_infinity;
  wire product_and_151 = a_75_infinity & (~|b_75_significand) & ~b_75_infinity;
  wire product_and_152 = b_75_infinity & (~|a_75_significand) & ~a_75_infinity;
  wire product_75_nan = a_75_nan | b_75_nan | product_and_151 | product_and_152;
  wire [15:0] product_75_significand = {8'h00, a_75_significand} * {8'h00, b_75_significand};
  wire product_75_sign = a_75_sign ^ b_75_sign;
  wire [8:0] product_75_exponent = {1'b0, a_75_exponent} + {1'b0, b_75_exponent};
  wire product_75_infinity = a_75_infinity | b_75_infinity;
  wire product_and_153 = a_76_infinity & (~|b_76_significand) & ~b_76_infinity;
  wire product_and_154 = b_76_infinity & (~|a_76_significand) & ~a_76_infinity;
  wire product_76_nan = a_76_nan | b_76_nan | product_and_153 | product_and_154;
  wire [15:0] product_76_significand = {8'h00, a_76_significand} * {8'h00, b_76_significand};
  wire product_76_sign = a_76_sign ^ b_76_sign;
  wire [8:0] product_76_exponent = {1'b0, a_76_exponent} + {1'b0, b_76_exponent};
  wire product_76_infinity = a_76_infinity | b_76_infinity;
  wire product_and_155 = a_77_infinity & (~|b_77_significand) & ~b_77_infinity;
  wire product_and_156 = b_77_infinity & (~|a_77_significand) & ~a_77_infinity;
  wire product_77_nan = a_77_nan | b_77_nan | product_and_155 | product_and_156;
  wire [15:0] product_77_significand = {8'h00, a_77_significand} * {8'h00, b_77_significand};
  wire product_77_sign = a_77_sign ^ b_77_sign;
  wire [8:0] product_77_exponent = {1'b0, a_77_exponent} + {1'b0, b_77_exponent};
  wire product_77_infinity = a_77_infinity | b_77_infinity;
  wire product_and_157 = a_78_infinity & (~|b_78_significand) & ~b_78_infinity;
  wire product_and_158 = b_78_infinity & (~|a_78_significand) & ~a_78_infinity;
  wire product_78_nan = a_78_nan | b_78_nan | product_and_157 | product_and_158;
  wire [15:0] product_78_significand = {8'h00, a_78_significand} * {8'h00, b_78_significand};
  wire product_78_sign = a_78_sign ^ b_78_sign;
  wire [8:0] product_78_exponent = {1'b0, a_78_exponent} + {1'b0, b_78_exponent};
  wire product_78_infinity = a_78_infinity | b_78_infinity;
  wire product_and_159 = a_79_infinity & (~|b_79_significand) & ~b_79_infinity;
  wire product_and_160 = b_79_infinity & (~|a_79_significand) & ~a_79_infinity;
  wire product_79_nan = a_79_nan | b_79_nan | product_and_159 | product_and_160;
  wire [15:0] product_79_significand = {8'h00, a_79_significand} * {8'h00, b_79_significand};
  wire product_79_sign = a_79_sign ^ b_79_sign;
  wire [8:0] product_79_exponent = {1'b0, a_79_exponent} + {1'b0, b_79_exponent};
  wire product_79_infinity = a_79_infinity | b_79_infinity;
  wire product_and_161 = a_80_infinity & (~|b_80_significand) & ~b_80_infinity;
  wire product_and_162 = b_80_infinity & (~|a_80_significand) & ~a_80_infinity;
  wire product_80_nan = a_80_nan | b_80_nan | product_and_161 | product_and_162;
  wire [15:0] product_80_significand = {8'h00, a_80_significand} * {8'h00, b_80_significand};
  wire product_80_sign = a_80_sign ^ b_80_sign;
  wire [8:0] product_80_exponent = {1'b0, a_80_exponent} + {1'b0, b_80_exponent};
  wire product_80_infinity = a_80_infinity | b_80_infinity;
  wire product_and_163 = a_81_infinity & (~|b_81_significand) & ~b_81_infinity;
  wire product_and_164 = b_81_infinity & (~|a_81_significand) & ~a_81_infinity;
  wire product_81_nan = a_81_nan | b_81_nan | product_and_163 | product_and_164;
  wire [15:0] product_81_significand = {8'h00, a_81_significand} * {8'h00, b_81_significand};
  wire product_81_sign = a_81_sign ^ b_81_sign;
  wire [8:0] product_81_exponent = {1'b0, a_81_exponent} + {1'b0, b_81_exponent};
  wire product_81_infinity = a_81_infinity | b_81_infinity;
  wire product_and_165 = a_82_infinity & (~|b_82_significand) & ~b_82_infinity;
  wire product_and_166 = b_82_infinity & (~|a_82_significand) & ~a_82_infinity;
  wire product_82_nan = a_82_nan | b_82_nan | product_and_165 | product_and_166;
  wire [15:0] product_82_significand = {8'h00, a_82_significand} * {8'h00, b_82_significand};
  wire product_82_sign = a_82_sign ^ b_82_sign;
  wire [8:0] product_82_exponent = {1'b0, a_82_exponent} + {1'b0, b_82_exponent};
  wire product_82_infinity = a_82_infinity | b_82_infinity;
  wire product_and_167 = a_83_infinity & (~|b_83_significand) & ~b_83_infinity;
  wire product_and_168 = b_83_infinity & (~|a_83_significand) & ~a_83_infinity;
  wire product_83_nan = a_83_nan | b_83_nan | product_and_167 | product_and_168;
  wire [15:0] product_83_significand = {8'h00, a_83_significand} * {8'h00, b_83_significand};
  wire product_83_sign = a_83_sign ^ b_83_sign;
  wire [8:0] product_83_exponent = {1'b0, a_83_exponent} + {1'b0, b_83_exponent};
  wire product_83_infinity = a_83_infinity | b_83_infinity;
  wire product_and_169 = a_84_infinity & (~|b_84_significand) & ~b_84_infinity;
  wire product_and_170 = b_84_infinity & (~|a_84_significand) & ~a_84_infinity;
  wire product_84_nan = a_84_nan | b_84_nan | product_and_169 | product_and_170;
  wire [15:0] product_84_significand = {8'h00, a_84_significand} * {8'h00, b_84_significand};
  wire product_84_sign = a_84_sign ^ b_84_sign;
  wire [8:0] product_84_exponent = {1'b0, a_84_exponent} + {1'b0, b_84_exponent};
  wire product_84_infinity = a_84_infinity | b_84_infinity;
  wire product_and_171 = a_85_infinity & (~|b_85_significand) & ~b_85_infinity;
  wire product_and_172 = b_85_infinity & (~|a_85_significand) & ~a_85_infinity;
  wire product_85_nan = a_85_nan | b_85_nan | product_and_171 | product_and_172;
  wire [15:0] product_85_significand = {8'h00, a_85_significand} * {8'h00, b_85_significand};
  wire product_85_sign = a_85_sign ^ b_85_sign;
  wire [8:0] product_85_exponent = {1'b0, a_85_exponent} + {1'b0, b_85_exponent};
  wire product_85_infinity = a_85_infinity | b_85_infinity;
  wire product_and_173 = a_86_infinity & (~|b_86_significand) & ~b_86_infinity;
  wire product_and_174 = b_86_infinity & (~|a_86_significand) & ~a_86_infinity;
  wire product_86_nan = a_86_nan | b_86_nan | product_and_173 | product_and_174;
  wire [15:0] product_86_significand = {8'h00, a_86_significand} * {8'h00, b_86_significand};
  wire product_86_sign = a_86_sign ^ b_86_sign;
  wire [8:0] product_86_exponent = {1'b0, a_86_exponent} + {1'b0, b_86_exponent};
  wire product_86_infinity = a_86_infinity | b_86_infinity;
  wire product_and_175 = a_87_infinity & (~|b_87_significand) & ~b_87_infinity;
  wire product_and_176 = b_87_infinity & (~|a_87_significand) & ~a_87_infinity;
  wire product_87_nan = a_87_nan | b_87_nan | product_and_175 | product_and_176;
  wire [15:0] product_87_significand = {8'h00, a_87_significand} * {8'h00, b_87_significand};
  wire product_87_sign = a_87_sign ^ b_87_sign;
  wire [8:0] product_87_exponent = {1'b0, a_87_exponent} + {1'b0, b_87_exponent};
  wire product_87_infinity = a_87_infinity | b_87_infinity;
  wire product_and_177 = a_88_infinity & (~|b_88_significand) & ~b_88_infinity;
  wire product_and_178 = b_88_infinity & (~|a_88_significand) & ~a_88_infinity;
  wire product_88_nan = a_88_nan | b_88_nan | product_and_177 | product_and_178;
  wire [15:0] product_88_significand = {8'h00, a_88_significand} * {8'h00, b_88_significand};
  wire product_88_sign = a_88_sign ^ b_88_sign;
  wire [8:0] product_88_exponent = {1'b0, a_88_exponent} + {1'b0, b_88_exponent};
  wire product_88_infinity = a_88_infinity | b_88_infinity;
  wire product_and_179 = a_89_infinity & (~|b_89_significand) & ~b_89_infinity;
  wire product_and_180 = b_89_infinity & (~|a_89_significand) & ~a_89_infinity;
  wire product_89_nan = a_89_nan | b_89_nan | product_and_179 | product_and_180;
  wire [15:0] product_89_significand = {8'h00, a_89_significand} * {8'h00, b_89_significand};
  wire product_89_sign = a_89_sign ^ b_89_sign;
  wire [8:0] product_89_exponent = {1'b0, a_89_exponent} + {1'b0, b_89_exponent};
  wire product_89_infinity = a_89_infinity | b_89_infinity;
  wire product_and_181 = a_90_infinity & (~|b_90_significand) & ~b_90_infinity;
  wire product_and_182 = b_90_infinity & (~|a_90_significand) & ~a_90_infinity;
  wire product_90_nan = a_90_nan | b_90_nan | product_and_181 | product_and_182;
  wire [15:0] product_90_significand = {8'h00, a_90_significand} * {8'h00, b_90_significand};
  wire product_90_sign = a_90_sign ^ b_90_sign;
  wire [8:0] product_90_exponent = {1'b0, a_90_exponent} + {1'b0, b_90_exponent};
  wire product_90_infinity = a_90_infinity | b_90_infinity;
  wire product_and_183 = a_91_infinity & (~|b_91_significand) & ~b_91_infinity;
  wire product_and_184 = b_91_infinity & (~|a_91_significand) & ~a_91_infinity;
  wire product_91_nan = a_91_nan | b_91_nan | product_and_183 | product_and_184;
  wire [15:0] product_91_significand = {8'h00, a_91_significand} * {8'h00, b_91_significand};
  wire product_91_sign = a_91_sign ^ b_91_sign;
  wire [8:0] product_91_exponent = {1'b0, a_91_exponent} + {1'b0, b_91_exponent};
  wire product_91_infinity = a_91_infinity | b_91_infinity;
  wire product_and_185 = a_92_infinity & (~|b_92_significand) & ~b_92_infinity;
  wire product_and_186 = b_92_infinity & (~|a_92_significand) & ~a_92_infinity;
  wire product_92_nan = a_92_nan | b_92_nan | product_and_185 | product_and_186;
  wire [15:0] product_92_significand = {8'h00, a_92_significand} * {8'h00, b_92_significand};
  wire product_92_sign = a_92_sign ^ b_92_sign;
  wire [8:0] product_92_exponent = {1'b0, a_92_exponent} + {1'b0, b_92_exponent};
  wire product_92_infinity = a_92_infinity | b_92_infinity;
  wire product_and_187 = a_93_infinity & (~|b_93_significand) & ~b_93_infinity;
  wire product_and_188 = b_93_infinity & (~|a_93_significand) & ~a_93_infinity;
  wire product_93_nan = a_93_nan | b_93_nan | product_and_187 | product_and_188;
  wire [15:0] product_93_significand = {8'h00, a_93_significand} * {8'h00, b_93_significand};
  wire product_93_sign = a_93_sign ^ b_93_sign;
  wire [8:0] product_93_exponent = {1'b0, a_93_exponent} + {1'b0, b_93_exponent};
  wire product_93_infinity = a_93_infinity | b_93_infinity;
  wire product_and_189 = a_94_infinity & (~|b_94_significand) & ~b_94_infinity;
  wire product_and_190 = b_94_infinity & (~|a_94_significand) & ~a_94_infinity;
  wire product_94_nan = a_94_nan | b_94_nan | product_and_189 | product_and_190;
  wire [15:0] product_94_significand = {8'h00, a_94_significand} * {8'h00, b_94_significand};
  wire product_94_sign = a_94_sign ^ b_94_sign;
  wire [8:0] product_94_exponent = {1'b0, a_94_exponent} + {1'b0, b_94_exponent};
  wire product_94_infinity = a_94_infinity | b_94_infinity;
  wire product_and_191 = a_95_infinity & (~|b_95_significand) & ~b_95_infinity;
  wire product_and_192 = b_95_infinity & (~|a_95_significand) & ~a_95_infinity;
  wire product_95_nan = a_95_nan | b_95_nan | product_and_191 | product_and_192;
  wire [15:0] product_95_significand = {8'h00, a_95_significand} * {8'h00, b_95_significand};
  wire product_95_sign = a_95_sign ^ b_95_sign;
  wire [8:0] product_95_exponent = {1'b0, a_95_exponent} + {1'b0, b_95_exponent};
  wire product_95_infinity = a_95_infinity | b_95_infinity;
  wire product_and_193 = a_96_infinity & (~|b_96_significand) & ~b_96_infinity;
  wire product_and_194 = b_96_infinity & (~|a_96_significand) & ~a_96_infinity;
  wire product_96_nan = a_96_nan | b_96_nan | product_and_193 | product_and_194;
  wire [15:0] product_96_significand = {8'h00, a_96_significand} * {8'h00, b_96_significand};
  wire product_96_sign = a_96_sign ^ b_96_sign;
  wire [8:0] product_96_exponent = {1'b0, a_96_exponent} + {1'b0, b_96_exponent};
  wire product_96_infinity = a_96_infinity | b_96_infinity;
  wire product_and_195 = a_97_infinity & (~|b_97_significand) & ~b_97_infinity;
  wire product_and_196 = b_97_infinity & (~|a_97_significand) & ~a_97_infinity;
  wire product_97_nan = a_97_nan | b_97_nan | product_and_195 | product_and_196;
  wire [15:0] product_97_significand = {8'h00, a_97_significand} * {8'h00, b_97_significand};
  wire product_97_sign = a_97_sign ^ b_97_sign;
  wire [8:0] product_97_exponent = {1'b0, a_97_exponent} + {1'b0, b_97_exponent};
  wire product_97_infinity = a_97_infinity | b_97_infinity;
  wire product_and_197 = a_98_infinity & (~|b_98_significand) & ~b_98_infinity;
  wire product_and_198 = b_98_infinity & (~|a_98_significand) & ~a_98_infinity;
  wire product_98_nan = a_98_nan | b_98_nan | product_and_197 | product_and_198;
  wire [15:0] product_98_significand = {8'h00, a_98_significand} * {8'h00, b_98_significand};
  wire product_98_sign = a_98_sign ^ b_98_sign;
  wire [8:0] product_98_exponent = {1'b0, a_98_exponent} + {1'b0, b_98_exponent};
  wire product_98_infinity = a_98_infinity | b_98_infinity;
  wire product_and_199 = a_99_infinity & (~|b_99_significand) & ~b_99_infinity;
  wire product_and_200 = b_99_infinity & (~|a_99_significand) & ~a_99_infinity;
  wire product_99_nan = a_99_nan | b_99_nan | product_and_199 | product_and_200;
  wire [15:0] product_99_significand = {8'h00, a_99_significand} * {8'h00, b_99_significand};
  wire product_99_sign = a_99_sign ^ b_99_sign;
  wire [8:0] product_99_exponent = {1'b0, a_99_exponent} + {1'b0, b_99_exponent};
  wire product_99_infinity = a_99_infinity | b_99_infinity;
  wire product_and_201 = a_100_infinity & (~|b_100_significand) & ~b_100_infinity;
  wire product_and_202 = b_100_infinity & (~|a_100_significand) & ~a_100_infinity;
  wire product_100_nan = a_100_nan | b_100_nan | product_and_201 | product_and_202;
  wire [15:0] product_100_significand = {8'h00, a_100_significand} * {8'h00, b_100_significand};
  wire product_100_sign = a_100_sign ^ b_100_sign;
  wire [8:0] product_100_exponent = {1'b0, a_100_exponent} + {1'b0, b_100_exponent};
  wire product_100_infinity = a_100_infinity | b_100_infinity;
  wire product_and_203 = a_101_infinity & (~|b_101_significand) & ~b_101_infinity;
  wire product_and_204 = b_101_infinity & (~|a_101_significand) & ~a_101_infinity;
  wire product_101_nan = a_101_nan | b_101_nan | product_and_203 | product_and_204;
  wire [15:0] product_101_significand = {8'h00, a_101_significand} * {8'h00, b_101_significand};
  wire product_101_sign = a_101_sign ^ b_101_sign;
  wire [8:0] product_101_exponent = {1'b0, a_101_exponent} + {1'b0, b_101_exponent};
  wire product_101_infinity = a_101_infinity | b_101_infinity;
  wire product_and_205 = a_102_infinity & (~|b_102_significand) & ~b_102_infinity;
  wire product_and_206 = b_102_infinity & (~|a_102_significand) & ~a_102_infinity;
  wire product_102_nan = a_102_nan | b_102_nan | product_and_205 | product_and_206;
  wire [15:0] product_102_significand = {8'h00, a_102_significand} * {8'h00, b_102_significand};
  wire product_102_sign = a_102_sign ^ b_102_sign;
  wire [8:0] product_102_exponent = {1'b0, a_102_exponent} + {1'b0, b_102_exponent};
  wire product_102_infinity = a_102_infinity | b_102_infinity;
  wire product_and_207 = a_103_infinity & (~|b_103_significand) & ~b_103_infinity;
  wire product_and_208 = b_103_infinity & (~|a_103_significand) & ~a_103_infinity;
  wire product_103_nan = a_103_nan | b_103_nan | product_and_207 | product_and_208;
  wire [15:0] product_103_significand = {8'h00, a_103_significand} * {8'h00, b_103_significand};
  wire product_103_sign = a_103_sign ^ b_103_sign;
  wire [8:0] product_103_exponent = {1'b0, a_103_exponent} + {1'b0, b_103_exponent};
  wire product_103_infinity = a_103_infinity | b_103_infinity;
  wire product_and_209 = a_104_infinity & (~|b_104_significand) & ~b_104_infinity;
  wire product_and_210 = b_104_infinity & (~|a_104_significand) & ~a_104_infinity;
  wire product_104_nan = a_104_nan | b_104_nan | product_and_209 | product_and_210;
  wire [15:0] product_104_significand = {8'h00, a_104_significand} * {8'h00, b_104_significand};
  wire product_104_sign = a_104_sign ^ b_104_sign;
  wire [8:0] product_104_exponent = {1'b0, a_104_exponent} + {1'b0, b_104_exponent};
  wire product_104_infinity = a_104_infinity | b_104_infinity;
  wire product_and_211 = a_105_infinity & (~|b_105_significand) & ~b_105_infinity;
  wire product_and_212 = b_105_infinity & (~|a_105_significand) & ~a_105_infinity;
  wire product_105_nan = a_105_nan | b_105_nan | product_and_211 | product_and_212;
  wire [15:0] product_105_significand = {8'h00, a_105_significand} * {8'h00, b_105_significand};
  wire product_105_sign = a_105_sign ^ b_105_sign;
  wire [8:0] product_105_exponent = {1'b0, a_105_exponent} + {1'b0, b_105_exponent};
  wire product_105_infinity = a_105_infinity | b_105_infinity;
  wire product_and_213 = a_106_infinity & (~|b_106_significand) & ~b_106_infinity;
  wire product_and_214 = b_106_infinity & (~|a_106_significand) & ~a_106_infinity;
  wire product_106_nan = a_106_nan | b_106_nan | product_and_213 | product_and_214;
  wire [15:0] product_106_significand = {8'h00, a_106_significand} * {8'h00, b_106_significand};
  wire product_106_sign = a_106_sign ^ b_106_sign;
  wire [8:0] product_106_exponent = {1'b0, a_106_exponent} + {1'b0, b_106_exponent};
  wire product_106_infinity = a_106_infinity | b_106_infinity;
  wire product_and_215 = a_107_infinity & (~|b_107_significand) & ~b_107_infinity;
  wire product_and_216 = b_107_infinity & (~|a_107_significand) & ~a_107_infinity;
  wire product_107_nan = a_107_nan | b_107_nan | product_and_215 | product_and_216;
  wire [15:0] product_107_significand = {8'h00, a_107_significand} * {8'h00, b_107_significand};
  wire product_107_sign = a_107_sign ^ b_107_sign;
  wire [8:0] product_107_exponent = {1'b0, a_107_exponent} + {1'b0, b_107_exponent};
  wire product_107_infinity = a_107_infinity | b_107_infinity;
  wire product_and_217 = a_108_infinity & (~|b_108_significand) & ~b_108_infinity;
  wire product_and_218 = b_108_infinity & (~|a_108_significand) & ~a_108_infinity;
  wire product_108_nan = a_108_nan | b_108_nan | product_and_217 | product_and_218;
  wire [15:0] product_108_significand = {8'h00, a_108_significand} * {8'h00, b_108_significand};
  wire product_108_sign = a_108_sign ^ b_108_sign;
  wire [8:0] product_108_exponent = {1'b0, a_108_exponent} + {1'b0, b_108_exponent};
  wire product_108_infinity = a_108_infinity | b_108_infinity;
  wire product_and_219 = a_109_infinity & (~|b_109_significand) & ~b_109_infinity;
  wire product_and_220 = b_109_infinity & (~|a_109_significand) & ~a_109_infinity;
  wire product_109_nan = a_109_nan | b_109_nan | product_and_219 | product_and_220;
  wire [15:0] product_109_significand = {8'h00, a_109_significand} * {8'h00, b_109_significand};
  wire product_109_sign = a_109_sign ^ b_109_sign;
  wire [8:0] product_109_exponent = {1'b0, a_109_exponent} + {1'b0, b_109_exponent};
  wire product_109_infinity = a_109_infinity | b_109_infinity;
  wire product_and_221 = a_110_infinity & (~|b_110_significand) & ~b_110_infinity;
  wire product_and_222 = b_110_infinity & (~|a_110_significand) & ~a_110_infinity;
  wire product_110_nan = a_110_nan | b_110_nan | product_and_221 | product_and_222;
  wire [15:0] product_110_significand = {8'h00, a_110_significand} * {8'h00, b_110_significand};
  wire product_110_sign = a_110_sign ^ b_110_sign;
  wire [8:0] product_110_exponent = {1'b0, a_110_exponent} + {1'b0, b_110_exponent};
  wire product_110_infinity = a_110_infinity | b_110_infinity;
  wire product_and_223 = a_111_infinity & (~|b_111_significand) & ~b_111_infinity;
  wire product_and_224 = b_111_infinity & (~|a_111_significand) & ~a_111_infinity;
  wire product_111_nan = a_111_nan | b_111_nan | product_and_223 | product_and_224;
  wire [15:0] product_111_significand = {8'h00, a_111_significand} * {8'h00, b_111_significand};
  wire product_111_sign = a_111_sign ^ b_111_sign;
  wire [8:0] product_111_exponent = {1'b0, a_111_exponent} + {1'b0, b_111_exponent};
  wire product_111_infinity = a_111_infinity | b_111_infinity;
  wire product_and_225 = a_112_infinity & (~|b_112_significand) & ~b_112_infinity;
  wire product_and_226 = b_112_infinity & (~|a_112_significand) & ~a_112_infinity;
  wire product_112_nan = a_112_nan | b_112_nan | product_and_225 | product_and_226;
  wire [15:0] product_112_significand = {8'h00, a_112_significand} * {8'h00, b_112_significand};
  wire product_112_sign = a_112_sign ^ b_112_sign;
  wire [8:0] product_112_exponent = {1'b0, a_112_exponent} + {1'b0, b_112_exponent};
  wire product_112_infinity = a_112_infinity | b_112_infinity;
  wire product_and_227 = a_113_infinity & (~|b_113_significand) & ~b_113_infinity;
  wire product_and_228 = b_113_infinity & (~|a_113_significand) & ~a_113_infinity;
  wire product_113_nan = a_113_nan | b_113_nan | product_and_227 | product_and_228;
  wire [15:0] product_113_significand = {8'h00, a_113_significand} * {8'h00, b_113_significand};
  wire product_113_sign = a_113_sign ^ b_113_sign;
  wire [8:0] product_113_exponent = {1'b0, a_113_exponent} + {1'b0, b_113_exponent};
  wire product_113_infinity = a_113_infinity | b_113_infinity;
  wire product_and_229 = a_114_infinity & (~|b_114_significand) & ~b_114_infinity;
  wire product_and_230 = b_114_infinity & (~|a_114_significand) & ~a_114_infinity;
  wire product_114_nan = a_114_nan | b_114_nan | product_and_229 | product_and_230;
  wire [15:0] product_114_significand = {8'h00, a_114_significand} * {8'h00, b_114_significand};
  wire product_114_sign = a_114_sign ^ b_114_sign;
  wire [8:0] product_114_exponent = {1'b0, a_114_exponent} + {1'b0, b_114_exponent};
  wire product_114_infinity = a_114_infinity | b_114_infinity;
  wire product_and_231 = a_115_infinity & (~|b_115_significand) & ~b_115_infinity;
  wire product_and_232 = b_115_infinity & (~|a_115_significand) & ~a_115_infinity;
  wire product_115_nan = a_115_nan | b_115_nan | product_and_231 | product_and_232;
  wire [15:0] product_115_significand = {8'h00, a_115_significand} * {8'h00, b_115_significand};
  wire product_115_sign = a_115_sign ^ b_115_sign;
  wire [8:0] product_115_exponent = {1'b0, a_115_exponent} + {1'b0, b_115_exponent};
  wire product_115_infinity = a_115_infinity | b_115_infinity;
  wire product_and_233 = a_116_infinity & (~|b_116_significand) & ~b_116_infinity;
  wire product_and_234 = b_116_infinity & (~|a_116_significand) & ~a_116_infinity;
  wire product_116_nan = a_116_nan | b_116_nan | product_and_233 | product_and_234;
  wire [15:0] product_116_significand = {8'h00, a_116_significand} * {8'h00, b_116_significand};
  wire product_116_sign = a_116_sign ^ b_116_sign;
  wire [8:0] product_116_exponent = {1'b0, a_116_exponent} + {1'b0, b_116_exponent};
  wire product_116_infinity = a_116_infinity | b_116_infinity;
  wire product_and_235 = a_117_infinity & (~|b_117_significand) & ~b_117_infinity;
  wire product_and_236 = b_117_infinity & (~|a_117_significand) & ~a_117_infinity;
  wire product_117_nan = a_117_nan | b_117_nan | product_and_235 | product_and_236;
  wire [15:0] product_117_significand = {8'h00, a_117_significand} * {8'h00, b_117_significand};
  wire product_117_sign = a_117_sign ^ b_117_sign;
  wire [8:0] product_117_exponent = {1'b0, a_117_exponent} + {1'b0, b_117_exponent};
  wire product_117_infinity = a_117_infinity | b_117_infinity;
  wire product_and_237 = a_118_infinity & (~|b_118_significand) & ~b_118_infinity;
  wire product_and_238 = b_118_infinity & (~|a_118_significand) & ~a_118_infinity;
  wire product_118_nan = a_118_nan | b_118_nan | product_and_237 | product_and_238;
  wire [15:0] product_118_significand = {8'h00, a_118_significand} * {8'h00, b_118_significand};
  wire product_118_sign = a_118_sign ^ b_118_sign;
  wire [8:0] product_118_exponent = {1'b0, a_118_exponent} + {1'b0, b_118_exponent};
  wire product_118_infinity = a_118_infinity | b_118_infinity;
  wire product_and_239 = a_119_infinity & (~|b_119_significand) & ~b_119_infinity;
  wire product_and_240 = b_119_infinity & (~|a_119_significand) & ~a_119_infinity;
  wire product_119_nan = a_119_nan | b_119_nan | product_and_239 | product_and_240;
  wire [15:0] product_119_significand = {8'h00, a_119_significand} * {8'h00, b_119_significand};
  wire product_119_sign = a_119_sign ^ b_119_sign;
  wire [8:0] product_119_exponent = {1'b0, a_119_exponent} + {1'b0, b_119_exponent};
  wire product_119_infinity = a_119_infinity | b_119_infinity;
  wire product_and_241 = a_120_infinity & (~|b_120_significand) & ~b_120_infinity;
  wire product_and_242 = b_120_infinity & (~|a_120_significand) & ~a_120_infinity;
  wire product_120_nan = a_120_nan | b_120_nan | product_and_241 | product_and_242;
  wire [15:0] product_120_significand = {8'h00, a_120_significand} * {8'h00, b_120_significand};
  wire product_120_sign = a_120_sign ^ b_120_sign;
  wire [8:0] product_120_exponent = {1'b0, a_120_exponent} + {1'b0, b_120_exponent};
  wire product_120_infinity = a_120_infinity | b_120_infinity;
  wire product_and_243 = a_121_infinity & (~|b_121_significand) & ~b_121_infinity;
  wire product_and_244 = b_121_infinity & (~|a_121_significand) & ~a_121_infinity;
  wire product_121_nan = a_121_nan | b_121_nan | product_and_243 | product_and_244;
  wire [15:0] product_121_significand = {8'h00, a_121_significand} * {8'h00, b_121_significand};
  wire product_121_sign = a_121_sign ^ b_121_sign;
  wire [8:0] product_121_exponent = {1'b0, a_121_exponent} + {1'b0, b_121_exponent};
  wire product_121_infinity = a_121_infinity | b_121_infinity;
  wire product_and_245 = a_122_infinity & (~|b_122_significand) & ~b_122_infinity;
  wire product_and_246 = b_122_infinity & (~|a_122_significand) & ~a_122_infinity;
  wire product_122_nan = a_122_nan | b_122_nan | product_and_245 | product_and_246;
  wire [15:0] product_122_significand = {8'h00, a_122_significand} * {8'h00, b_122_significand};
  wire product_122_sign = a_122_sign ^ b_122_sign;
  wire [8:0] product_122_exponent = {1'b0, a_122_exponent} + {1'b0, b_122_exponent};
  wire product_122_infinity = a_122_infinity | b_122_infinity;
  wire product_and_247 = a_123_infinity & (~|b_123_significand) & ~b_123_infinity;
  wire product_and_248 = b_123_infinity & (~|a_123_significand) & ~a_123_infinity;
  wire product_123_nan = a_123_nan | b_123_nan | product_and_247 | product_and_248;
  wire [15:0] product_123_significand = {8'h00, a_123_significand} * {8'h00, b_123_significand};
  wire product_123_sign = a_123_sign ^ b_123_sign;
  wire [8:0] product_123_exponent = {1'b0, a_123_exponent} + {1'b0, b_123_exponent};
  wire product_123_infinity = a_123_infinity | b_123_infinity;
  wire product_and_249 = a_124_infinity & (~|b_124_significand) & ~b_124_infinity;
  wire product_and_250 = b_124_infinity & (~|a_124_significand) & ~a_124_infinity;
  wire product_124_nan = a_124_nan | b_124_nan | product_and_249 | product_and_250;
  wire [15:0] product_124_significand = {8'h00, a_124_significand} * {8'h00, b_124_significand};
  wire product_124_sign = a_124_sign ^ b_124_sign;
  wire [8:0] product_124_exponent = {1'b0, a_124_exponent} + {1'b0, b_124_exponent};
  wire product_124_infinity = a_124_infinity | b_124_infinity;
  wire product_and_251 = a_125_infinity & (~|b_125_significand) & ~b_125_infinity;
  wire product_and_252 = b_125_infinity & (~|a_125_significand) & ~a_125_infinity;
  wire product_125_nan = a_125_nan | b_125_nan | product_and_251 | product_and_252;
  wire [15:0] product_125_significand = {8'h00, a_125_significand} * {8'h00, b_125_significand};
  wire product_125_sign = a_125_sign ^ b_125_sign;
  wire [8:0] product_125_exponent = {1'b0, a_125_exponent} + {1'b0, b_125_exponent};
  wire product_125_infinity = a_125_infinity | b_125_infinity;
  wire product_and_253 = a_126_infinity & (~|b_126_significand) & ~b_126_infinity;
  wire product_and_254 = b_126_infinity & (~|a_126_significand) & ~a_126_infinity;
  wire product_126_nan = a_126_nan | b_126_nan | product_and_253 | product_and_254;
  wire [15:0] product_126_significand = {8'h00, a_126_significand} * {8'h00, b_126_significand};
  wire product_126_sign = a_126_sign ^ b_126_sign;
  wire [8:0] product_126_exponent = {1'b0, a_126_exponent} + {1'b0, b_126_exponent};
  wire product_126_infinity = a_126_infinity | b_126_infinity;
  wire product_and_255 = a_127_infinity & (~|b_127_significand) & ~b_127_infinity;
  wire product_and_256 = b_127_infinity & (~|a_127_significand) & ~a_127_infinity;
  wire product_127_nan = a_127_nan | b_127_nan | product_and_255 | product_and_256;
  wire [15:0] product_127_significand = {8'h00, a_127_significand} * {8'h00, b_127_significand};
  wire product_127_sign = a_127_sign ^ b_127_sign;
  wire [8:0] product_127_exponent = {1'b0, a_127_exponent} + {1'b0, b_127_exponent};
  wire product_127_infinity = a_127_infinity | b_127_infinity;

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

  // ---- sum ----
  wire sum_or = (|product_0_significand) | product_0_infinity;
  wire [31:0] sum_0_code;
  round_16_to_fp32 round_sum_0 (
      .number_sign(product_0_sign & sum_or),
      .number_significand(product_0_significand),
      .number_exponent(product_0_exponent),
      .number_nan(product_0_nan),
      .number_infinity(product_0_infinity),
      .code(sum_0_code)
  );
  wire sum_0_sign;
  wire [23:0] sum_0_significand;
  wire [7:0] sum_0_exponent;
  wire sum_0_nan;
  wire sum_0_infinity;
  decode_fp32 decode_sum_0 (
      .code(sum_0_code),
      .number_sign(sum_0_sign),
      .number_significand(sum_0_significand),
      .number_exponent(sum_0_exponent),
      .number_nan(sum_0_nan),
      .number_infinity(sum_0_infinity)
  );
  wire sum_1_exact_sign;
  wire [27:0] sum_1_exact_significand;
  wire [8:0] sum_1_exact_exponent;
  wire sum_1_exact_nan;
  wire sum_1_exact_infinity;
  add_24_16_for_fp32 add_sum_1_exact (
      .x_sign(sum_0_sign),
      .x_significand(sum_0_significand),
      .x_exponent(sum_0_exponent),
      .x_nan(sum_0_nan),
      .x_infinity(sum_0_infinity),
      .y_sign(product_1_sign),
      .y_significand(product_1_significand),
      .y_exponent(product_1_exponent),
      .y_nan(product_1_nan),
      .y_infinity(product_1_infinity),
      .sum_sign(sum_1_exact_sign),
      .sum_significand(sum_1_exact_significand),
      .sum_exponent(sum_1_exact_exponent),
      .sum_nan(sum_1_exact_nan),
      .sum_infinity(sum_1_exact_infinity)
  );
  wire [31:0] sum_1_code;
  round_28_to_fp32 round_sum_1 (
      .number_sign(sum_1_exact_sign),
      .number_significand(sum_1_exact_significand),
      .number_exponent(sum_1_exact_exponent),
      .number_nan(sum_1_exact_nan),
      .number_infinity(sum_1_exact_infinity),
      .code(sum_1_code)
  );
  wire sum_1_sign;
  wire [23:0] sum_1_significand;
  wire [7:0] sum_1_exponent;
  wire sum_1_nan;
  wire sum_1_infinity;
  decode_fp32 decode_sum_1 (
      .code(sum_1_code),
      .number_sign(sum_1_sign),
      .number_significand(sum_1_significand),
      .number_exponent(sum_1_exponent),
      .number_nan(sum_1_nan),
      .number_infinity(sum_1_infinity)
  );
  wire sum_2_exact_sign;
  wire [27:0] sum_2_exact_significand;
  wire [8:0] sum_2_exact_exponent;
  wire sum_2_exact_nan;
  wire sum_2_exact_infinity;
  add_24_16_for_fp32 add_sum_2_exact (
      .x_sign(sum_1_sign),
      .x_significand(sum_1_significand),
      .x_exponent(sum_1_exponent),
      .x_nan(sum_1_nan),
      .x_infinity(sum_1_infinity),
      .y_sign(product_2_sign),
      .y_significand(product_2_significand),
      .y_exponent(product_2_exponent),
      .y_nan(product_2_nan),
      .y_infinity(product_2_infinity),
      .sum_sign(sum_2_exact_sign),
      .sum_significand(sum_2_exact_significand),
      .sum_exponent(sum_2_exact_exponent),
      .sum_nan(sum_2_exact_nan),
      .sum_infinity(sum_2_exact_infinity)
  );
  wire [31:0] sum_2_code;
  round_28_to_fp32 round_sum_2 (
      .number_sign(sum_2_exact_sign),
      .number_significand(sum_2_exact_significand),
      .number_exponent(sum_2_exact_exponent),
      .number_nan(sum_2_exact_nan),
      .number_infinity(sum_2_exact_infinity),
      .code(sum_2_code)
  );
  wire sum_2_sign;
  wire [23:0] sum_2_significand;
  wire [7:0] sum_2_exponent;
  wire sum_2_nan;
  wire sum_2_infinity;
  decode_fp32 decode_sum_2 (
      .code(sum_2_code),
      .number_sign(sum_2_sign),
      .number_significand(sum_2_significand),
      .number_exponent(sum_2_exponent),
      .number_nan(sum_2_nan),
      .number_infinity(sum_2_infinity)
  );
  wire sum_3_exact_sign;
  wire [27:0] sum_3_exact_significand;
  wire [8:0] sum_3_exact_exponent;
  wire sum_3_exact_nan;
  wire sum_3_exact_infinity;
  add_24_16_for_fp32 add_sum_3_exact (
      .x_sign(sum_2_sign),
      .x_significand(sum_2_significand),
      .x_exponent(sum_2_exponent),
      .x_nan(sum_2_nan),
      .x_infinity(sum_2_infinity),
      .y_sign(product_3_sign),
      .y_significand(product_3_significand),
      .y_exponent(product_3_exponent),
      .y_nan(product_3_nan),
      .y_infinity(product_3_infinity),
      .sum_sign(sum_3_exact_sign),
      .sum_significand(sum_3_exact_significand),
      .sum_exponent(sum_3_exact_exponent),
      .sum_nan(sum_3_exact_nan),
      .sum_infinity(sum_3_exact_infinity)
  );
  wire [31:0] sum_3_code;
  round_28_to_fp32 round_sum_3 (
      .number_sign(sum_3_exact_sign),
      .number_significand(sum_3_exact_significand),
      .number_exponent(sum_3_exact_exponent),
      .number_nan(sum_3_exact_nan),
      .number_infinity(sum_3_exact_infinity),
      .code(sum_3_code)
  );
  wire sum_3_sign;
  wire [23:0] sum_3_significand;
  wire [7:0] sum_3_exponent;
  wire sum_3_nan;
  wire sum_3_infinity;
  decode_fp32 decode_sum_3 (
      .code(sum_3_code),
      .number_sign(sum_3_sign),
      .number_significand(sum_3_significand),
      .number_exponent(sum_3_exponent),
      .number_nan(sum_3_nan),
      .number_infinity(sum_3_infinity)
  );
  wire sum_4_exact_sign;
  wire [27:0] sum_4_exact_significand;
  wire [8:0] sum_4_exact_exponent;
  wire sum_4_exact_nan;
  wire sum_4_exact_infinity;
  add_24_16_for_fp32 add_sum_4_exact (
      .x_sign(sum_3_sign),
      .x_significand(sum_3_significand),
      .x_exponent(sum_3_exponent),
      .x_nan(sum_3_nan),
      .x_infinity(sum_3_infinity),
      .y_sign(product_4_sign),
      .y_significand(product_4_significand),
      .y_exponent(product_4_exponent),
      .y_nan(product_4_nan),
      .y_infinity(product_4_infinity),
      .sum_sign(sum_4_exact_sign),
      .sum_significand(sum_4_exact_significand),
      .sum_exponent(sum_4_exact_exponent),
      .sum_nan(sum_4_exact_nan),
      .sum_infinity(sum_4_exact_infinity)
  );
  wire [31:0] sum_4_code;
  round_28_to_fp32 round_sum_4 (
      .number_sign(sum_4_exact_sign),
      .number_significand(sum_4_exact_significand),
      .number_exponent(sum_4_exact_exponent),
      .number_nan(sum_4_exact_nan),
      .number_infinity(sum_4_exact_infinity),
      .code(sum_4_code)
  );
  wire sum_4_sign;
  wire [23:0] sum_4_significand;
  wire [7:0] sum_4_exponent;
  wire sum_4_nan;
  wire sum_4_infinity;
  decode_fp32 decode_sum_4 (
      .code(sum_4_code),
      .number_sign(sum_4_sign),
      .number_significand(sum_4_significand),
      .number_exponent(sum_4_exponent),
      .number_nan(sum_4_nan),
      .number_infinity(sum_4_infinity)
  );
  wire sum_5_exact_sign;
  wire [27:0] sum_5_exact_significand;
  wire [8:0] sum_5_exact_exponent;
  wire sum_5_exact_nan;
  wire sum_5_exact_infinity;
  add_24_16_for_fp32 add_sum_5_exact (
      .x_sign(sum_4_sign),
      .x_significand(sum_4_significand),
      .x_exponent(sum_4_exponent),
      .x_nan(sum_4_nan),
      .x_infinity(sum_4_infinity),
      .y_sign(product_5_sign),
      .y_significand(product_5_significand),
      .y_exponent(product_5_exponent),
      .y_nan(product_5_nan),
      .y_infinity(product_5_infinity),
      .sum_sign(sum_5_exact_sign),
      .sum_significand(sum_5_exact_significand),
      .sum_exponent(sum_5_exact_exponent),
      .sum_nan(sum_5_exact_nan),
      .sum_infinity(sum_5_exact_infinity)
  );
  wire [31:0] sum_5_code;
  round_28_to_fp32 round_sum_5 (
      .number_sign(sum_5_exact_sign),
      .number_significand(sum_5_exact_significand),
      .number_exponent(sum_5_exact_exponent),
      .number_nan(sum_5_exact_nan),
      .number_infinity(sum_5_exact_infinity),
      .code(sum_5_code)
  );
  wire sum_5_sign;
  wire [23:0] sum_5_significand;
  wire [7:0] sum_5_exponent;
  wire sum_5_nan;
  wire sum_5_infinity;
  decode_fp32 decode_sum_5 (
      .code(sum_5_code),
      .number_sign(sum_5_sign),
      .number_significand(sum_5_significand),
      .number_exponent(sum_5_exponent),
      .number_nan(sum_5_nan),
      .number_infinity(sum_5_infinity)
  );
  wire sum_6_exact_sign;
  wire [27:0] sum_6_exact_significand;
  wire [8:0] sum_6_exact_exponent;
  wire sum_6_exact_nan;
  wire sum_6_exact_infinity;
  add_24_16_for_fp32 add_sum_6_exact (
      .x_sign(sum_5_sign),
      .x_significand(sum_5_significand),
      .x_exponent(sum_5_exponent),
      .x_nan(sum_5_nan),
      .x_infinity(sum_5_infinity),
      .y_sign(product_6_sign),
      .y_significand(product_6_significand),
      .y_exponent(product_6_exponent),
      .y_nan(product_6_nan),
      .y_infinity(product_6_infinity),
      .sum_sign(sum_6_exact_sign),
      .sum_significand(sum_6_exact_significand),
      .sum_exponent(sum_6_exact_exponent),
      .sum_nan(sum_6_exact_nan),
      .sum_infinity(sum_6_exact_infinity)
  );
  wire [31:0] sum_6_code;
  round_28_to_fp32 round_sum_6 (
      .number_sign(sum_6_exact_sign),
      .number_significand(sum_6_exact_significand),
      .number_exponent(sum_6_exact_exponent),
      .number_nan(sum_6_exact_nan),
      .number_infinity(sum_6_exact_infinity),
      .code(sum_6_code)
  );
  wire sum_6_sign;
  wire [23:0] sum_6_significand;
  wire [7:0] sum_6_exponent;
  wire sum_6_nan;
  wire sum_6_infinity;
  decode_fp32 decode_sum_6 (
      .code(sum_6_code),
      .number_sign(sum_6_sign),
      .number_significand(sum_6_significand),
      .number_exponent(sum_6_exponent),
      .number_nan(sum_6_nan),
      .number_infinity(sum_6_infinity)
  );
  wire sum_7_exact_sign;
  wire [27:0] sum_7_exact_significand;
  wire [8:0] sum_7_exact_exponent;
  wire sum_7_exact_nan;
  wire sum_7_exact_infinity;
  add_24_16_for_fp32 add_sum_7_exact (
      .x_sign(sum_6_sign),
      .x_significand(sum_6_significand),
      .x_exponent(sum_6_exponent),
      .x_nan(sum_6_nan),
      .x_infinity(sum_6_infinity),
      .y_sign(product_7_sign),
      .y_significand(product_7_significand),
      .y_exponent(product_7_exponent),
      .y_nan(product_7_nan),
      .y_infinity(product_7_infinity),
      .sum_sign(sum_7_exact_sign),
      .sum_significand(sum_7_exact_significand),
      .sum_exponent(sum_7_exact_exponent),
      .sum_nan(sum_7_exact_nan),
      .sum_infinity(sum_7_exact_infinity)
  );
  wire [31:0] sum_7_code;
  round_28_to_fp32 round_sum_7 (
      .number_sign(sum_7_exact_sign),
      .number_significand(sum_7_exact_significand),
      .number_exponent(sum_7_exact_exponent),
      .number_nan(sum_7_exact_nan),
      .number_infinity(sum_7_exact_infinity),
      .code(sum_7_code)
  );
  wire sum_7_sign;
  wire [23:0] sum_7_significand;
  wire [7:0] sum_7_exponent;
  wire sum_7_nan;
  wire sum_7_infinity;
  decode_fp32 decode_sum_7 (
      .code(sum_7_code),
      .number_sign(sum_7_sign),
      .number_significand(sum_7_significand),
      .number_exponent(sum_7_exponent),
      .number_nan(sum_7_nan),
      .number_infinity(sum_7_infinity)
  );
  wire sum_8_exact_sign;
  wire [27:0] sum_8_exact_significand;
  wire [8:0] sum_8_exact_exponent;
  wire sum_8_exact_nan;
  wire sum_8_exact_infinity;
  add_24_16_for_fp32 add_sum_8_exact (
      .x_sign(sum_7_sign),
      .x_significand(sum_7_significand),
      .x_exponent(sum_7_exponent),
      .x_nan(sum_7_nan),
      .x_infinity(sum_7_infinity),
      .y_sign(product_8_sign),
      .y_significand(product_8_significand),
      .y_exponent(product_8_exponent),
      .y_nan(product_8_nan),
      .y_infinity(product_8_infinity),
      .sum_sign(sum_8_exact_sign),
      .sum_significand(sum_8_exact_significand),
      .sum_exponent(sum_8_exact_exponent),
      .sum_nan(sum_8_exact_nan),
      .sum_infinity(sum_8_exact_infinity)
  );
  wire [31:0] sum_8_code;
  round_28_to_fp32 round_sum_8 (
      .number_sign(sum_8_exact_sign),
      .number_significand(sum_8_exact_significand),
      .number_exponent(sum_8_exact_exponent),
      .number_nan(sum_8_exact_nan),
      .number_infinity(sum_8_exact_infinity),
      .code(sum_8_code)
  );
  wire sum_8_sign;
  wire [23:0] sum_8_significand;
  wire [7:0] sum_8_exponent;
  wire sum_8_nan;
  wire sum_8_infinity;
  decode_fp32 decode_sum_8 (
      .code(sum_8_code),
      .number_sign(sum_8_sign),
      .number_significand(sum_8_significand),
      .number_exponent(sum_8_exponent),
      .number_nan(sum_8_nan),
      .number_infinity(sum_8_infinity)
  );
  wire sum_9_exact_sign;
  wire [27:0] sum_9_exact_significand;
  wire [8:0] sum_9_exact_exponent;
  wire sum_9_exact_nan;
  wire sum_9_exact_infinity;
  add_24_16_for_fp32 add_sum_9_exact (
      .x_sign(sum_8_sign),
      .x_significand(sum_8_significand),
      .x_exponent(sum_8_exponent),
      .x_nan(sum_8_nan),
      .x_infinity(sum_8_infinity),
      .y_sign(product_9_sign),
      .y_significand(product_9_significand),
      .y_exponent(product_9_exponent),
      .y_nan(product_9_nan),
      .y_infinity(product_9_infinity),
      .sum_sign(sum_9_exact_sign),
      .sum_significand(sum_9_exact_significand),
      .sum_exponent(sum_9_exact_exponent),
      .sum_nan(sum_9_exact_nan),
      .sum_infinity(sum_9_exact_infinity)
  );
  wire [31:0] sum_9_code;
  round_28_to_fp32 round_sum_9 (
      .number_sign(sum_9_exact_sign),
      .number_significand(sum_9_exact_significand),
      .number_exponent(sum_9_exact_exponent),
      .number_nan(sum_9_exact_nan),
      .number_infinity(sum_9_exact_infinity),
      .code(sum_9_code)
  );
  wire sum_9_sign;
  wire [23:0] sum_9_significand;
  wire [7:0] sum_9_exponent;
  wire sum_9_nan;
  wire sum_9_infinity;
  decode_fp32 decode_sum_9 (
      .code(sum_9_code),
      .number_sign(sum_9_sign),
      .number_significand(sum_9_significand),
      .number_exponent(sum_9_exponent),
      .number_nan(sum_9_nan),
      .number_infinity(sum_9_infinity)
  );
  wire sum_10_exact_sign;
  wire [27:0] sum_10_exact_significand;
  wire [8:0] sum_10_exact_exponent;
  wire sum_10_exact_nan;
  wire sum_10_exact_infinity;
  add_24_16_for_fp32 add_sum_10_exact (
      .x_sign(sum_9_sign),
      .x_significand(sum_9_significand),
      .x_exponent(sum_9_exponent),
      .x_nan(sum_9_nan),
      .x_infinity(sum_9_infinity),
      .y_sign(product_10_sign),
      .y_significand(product_10_significand),
      .y_exponent(product_10_exponent),
      .y_nan(product_10_nan),
      .y_infinity(product_10_infinity),
      .sum_sign(sum_10_exact_sign),
      .sum_significand(sum_10_exact_significand),
      .sum_exponent(sum_10_exact_exponent),
      .sum_nan(sum_10_exact_nan),
      .sum_infinity(sum_10_exact_infinity)
  );
  wire [31:0] sum_10_code;
  round_28_to_fp32 round_sum_10 (
      .number_sign(sum_10_exact_sign),
      .number_significand(sum_10_exact_significand),
      .number_exponent(sum_10_exact_exponent),
      .number_nan(sum_10_exact_nan),
      .number_infinity(sum_10_exact_infinity),
      .code(sum_10_code)
  );
  wire sum_10_sign;
  wire [23:0] sum_10_significand;
  wire [7:0] sum_10_exponent;
  wire sum_10_nan;
  wire sum_10_infinity;
  decode_fp32 decode_sum_10 (
      .code(sum_10_code),
      .number_sign(sum_10_sign),
      .number_significand(sum_10_significand),
      .number_exponent(sum_10_exponent),
      .number_nan(sum_10_nan),
      .number_infinity(sum_10_infinity)
  );
  wire sum_11_exact_sign;
  wire [27:0] sum_11_exact_significand;
  wire [8:0] sum_11_exact_exponent;
  wire sum_11_exact_nan;
  wire sum_11_exact_infinity;
  add_24_16_for_fp32 add_sum_11_exact (
      .x_sign(sum_10_sign),
      .x_significand(sum_10_significand),
      .x_exponent(sum_10_exponent),
      .x_nan(sum_10_nan),
      .x_infinity(sum_10_infinity),
      .y_sign(product_11_sign),
      .y_significand(product_11_significand),
      .y_exponent(product_11_exponent),
      .y_nan(product_11_nan),
      .y_infinity(product_11_infinity),
      .sum_sign(sum_11_exact_sign),
      .sum_significand(sum_11_exact_significand),
      .sum_exponent(sum_11_exact_exponent),
      .sum_nan(sum_11_exact_nan),
      .sum_infinity(sum_11_exact_infinity)
  );
  wire [31:0] sum_11_code;
  round_28_to_fp32 round_sum_11 (
      .number_sign(sum_11_exact_sign),
      .number_significand(sum_11_exact_significand),
      .number_exponent(sum_11_exact_exponent),
      .number_nan(sum_11_exact_nan),
      .number_infinity(sum_11_exact_infinity),
      .code(sum_11_code)
  );
  wire sum_11_sign;
  wire [23:0] sum_11_significand;
  wire [7:0] sum_11_exponent;
  wire sum_11_nan;
  wire sum_11_infinity;
  decode_fp32 decode_sum_11 (
      .code(sum_11_code),
      .number_sign(sum_11_sign),
      .number_significand(sum_11_significand),
      .number_exponent(sum_11_exponent),
      .number_nan(sum_11_nan),
      .number_infinity(sum_11_infinity)
  );
  wire sum_12_exact_sign;
  wire [27:0] sum_12_exact_significand;
  wire [8:0] sum_12_exact_exponent;
  wire sum_12_exact_nan;
  wire sum_12_exact_infinity;
  add_24_16_for_fp32 add_sum_12_exact (
      .x_sign(sum_11_sign),
      .x_significand(sum_11_significand),
      .x_exponent(sum_11_exponent),
      .x_nan(sum_11_nan),
      .x_infinity(sum_11_infinity),
      .y_sign(product_12_sign),
      .y_significand(product_12_significand),
      .y_exponent(product_12_exponent),
      .y_nan(product_12_nan),
      .y_infinity(product_12_infinity),
      .sum_sign(sum_12_exact_sign),
      .sum_significand(sum_12_exact_significand),
      .sum_exponent(sum_12_exact_exponent),
      .sum_nan(sum_12_exact_nan),
      .sum_infinity(sum_12_exact_infinity)
  );
  wire [31:0] sum_12_code;
  round_28_to_fp32 round_sum_12 (
      .number_sign(sum_12_exact_sign),
      .number_significand(sum_12_exact_significand),
      .number_exponent(sum_12_exact_exponent),
      .number_nan(sum_12_exact_nan),
      .number_infinity(sum_12_exact_infinity),
      .code(sum_12_code)
  );
  wire sum_12_sign;
  wire [23:0] sum_12_significand;
  wire [7:0] sum_12_exponent;
  wire sum_12_nan;
  wire sum_12_infinity;
  decode_fp32 decode_sum_12 (
      .code(sum_12_code),
      .number_sign(sum_12_sign),
      .number_significand(sum_12_significand),
      .number_exponent(sum_12_exponent),
      .number_nan(sum_12_nan),
      .number_infinity(sum_12_infinity)
  );
  wire sum_13_exact_sign;
  wire [27:0] sum_13_exact_significand;
  wire [8:0] sum_13_exact_exponent;
  wire sum_13_exact_nan;
  wire sum_13_exact_infinity;
  add_24_16_for_fp32 add_sum_13_exact (
      .x_sign(sum_12_sign),
      .x_significand(sum_12_significand),
      .x_exponent(sum_12_exponent),
      .x_nan(sum_12_nan),
      .x_infinity(sum_12_infinity),
      .y_sign(product_13_sign),
      .y_significand(product_13_significand),
      .y_exponent(product_13_exponent),
      .y_nan(product_13_nan),
      .y_infinity(product_13_infinity),
      .sum_sign(sum_13_exact_sign),
      .sum_significand(sum_13_exact_significand),
      .sum_exponent(sum_13_exact_exponent),
      .sum_nan(sum_13_exact_nan),
      .sum_infinity(sum_13_exact_infinity)
  );
  wire [31:0] sum_13_code;
  round_28_to_fp32 round_sum_13 (
      .number_sign(sum_13_exact_sign),
      .number_significand(sum_13_exact_significand),
      .number_exponent(sum_13_exact_exponent),
      .number_nan(sum_13_exact_nan),
      .number_infinity(sum_13_exact_infinity),
      .code(sum_13_code)
  );
  wire sum_13_sign;
  wire [23:0] sum_13_significand;
  wire [7:0] sum_13_exponent;
  wire sum_13_nan;
  wire sum_13_infinity;
  decode_fp32 decode_sum_13 (
      .code(sum_13_code),
      .number_sign(sum_13_sign),
      .number_significand(sum_13_significand),
      .number_exponent(sum_13_exponent),
      .number_nan(sum_13_nan),
      .number_infinity(sum_13_infinity)
  );
  wire sum_14_exact_sign;
  wire [27:0] sum_14_exact_significand;
  wire [8:0] sum_14_exact_exponent;
  wire sum_14_exact_nan;
  wire sum_14_exact_infinity;
  add_24_16_for_fp32 add_sum_14_exact (
      .x_sign(sum_13_sign),
      .x_significand(sum_13_significand),
      .x_exponent(sum_13_exponent),
      .x_nan(sum_13_nan),
      .x_infinity(sum_13_infinity),
      .y_sign(product_14_sign),
      .y_significand(product_14_significand),
      .y_exponent(product_14_exponent),
      .y_nan(product_14_nan),
      .y_infinity(product_14_infinity),
      .sum_sign(sum_14_exact_sign),
      .sum_significand(sum_14_exact_significand),
      .sum_exponent(sum_14_exact_exponent),
      .sum_nan(sum_14_exact_nan),
      .sum_infinity(sum_14_exact_infinity)
  );
  wire [31:0] sum_14_code;
  round_28_to_fp32 round_sum_14 (
      .number_sign(sum_14_exact_sign),
      .number_significand(sum_14_exact_significand),
      .number_exponent(sum_14_exact_exponent),
      .number_nan(sum_14_exact_nan),
      .number_infinity(sum_14_exact_infinity),
      .code(sum_14_code)
  );
  wire sum_14_sign;
  wire [23:0] sum_14_significand;
  wire [7:0] sum_14_exponent;
  wire sum_14_nan;
  wire sum_14_infinity;
  decode_fp32 decode_sum_14 (
      .code(sum_14_code),
      .number_sign(sum_14_sign),
      .number_significand(sum_14_significand),
      .number_exponent(sum_14_exponent),
      .number_nan(sum_14_nan),
      .number_infinity(sum_14_infinity)
  );
  wire sum_15_exact_sign;
  wire [27:0] sum_15_exact_significand;
  wire [8:0] sum_15_exact_exponent;
  wire sum_15_exact_nan;
  wire sum_15_exact_infinity;
  add_24_16_for_fp32 add_sum_15_exact (
      .x_sign(sum_14_sign),
      .x_significand(sum_14_significand),
      .x_exponent(sum_14_exponent),
      .x_nan(sum_14_nan),
      .x_infinity(sum_14_infinity),
      .y_sign(product_15_sign),
      .y_significand(product_15_significand),
      .y_exponent(product_15_exponent),
      .y_nan(product_15_nan),
      .y_infinity(product_15_infinity),
      .sum_sign(sum_15_exact_sign),
      .sum_significand(sum_15_exact_significand),
      .sum_exponent(sum_15_exact_exponent),
      .sum_nan(sum_15_exact_nan),
      .sum_infinity(sum_15_exact_infinity)
  );
  wire [31:0] sum_15_code;
  round_28_to_fp32 round_sum_15 (
      .number_sign(sum_15_exact_sign),
      .number_significand(sum_15_exact_significand),
      .number_exponent(sum_15_exact_exponent),
      .number_nan(sum_15_exact_nan),
      .number_infinity(sum_15_exact_infinity),
      .code(sum_15_code)
  );
  wire sum_15_sign;
  wire [23:0] sum_15_significand;
  wire [7:0] sum_15_exponent;
  wire sum_15_nan;
  wire sum_15_infinity;
  decode_fp32 decode_sum_15 (
      .code(sum_15_code),
      .number_sign(sum_15_sign),
      .number_significand(sum_15_significand),
      .number_exponent(sum_15_exponent),
      .number_nan(sum_15_nan),
      .number_infinity(sum_15_infinity)
  );
  wire sum_16_exact_sign;
  wire [27:0] sum_16_exact_significand;
  wire [8:0] sum_16_exact_exponent;
  wire sum_16_exact_nan;
  wire sum_16_exact_infinity;
  add_24_16_for_fp32 add_sum_16_exact (
      .x_sign(sum_15_sign),
      .x_significand(sum_15_significand),
      .x_exponent(sum_15_exponent),
      .x_nan(sum_15_nan),
      .x_infinity(sum_15_infinity),
      .y_sign(product_16_sign),
      .y_significand(product_16_significand),
      .y_exponent(product_16_exponent),
      .y_nan(product_16_nan),
      .y_infinity(product_16_infinity),
      .sum_sign(sum_16_exact_sign),
      .sum_significand(sum_16_exact_significand),
      .sum_exponent(sum_16_exact_exponent),
      .sum_nan(sum_16_exact_nan),
      .sum_infinity(sum_16_exact_infinity)
  );
  wire [31:0] sum_16_code;
  round_28_to_fp32 round_sum_16 (
      .number_sign(sum_16_exact_sign),
      .number_significand(sum_16_exact_significand),
      .number_exponent(sum_16_exact_exponent),
      .number_nan(sum_16_exact_nan),
      .number_infinity(sum_16_exact_infinity),
      .code(sum_16_code)
  );
  wire sum_16_sign;
  wire [23:0] sum_16_significand;
  wire [7:0] sum_16_exponent;
  wire sum_16_nan;
  wire sum_16_infinity;
  decode_fp32 decode_sum_16 (
      .code(sum_16_code),
      .number_sign(sum_16_sign),
      .number_significand(sum_16_significand),
      .number_exponent(sum_16_exponent),
      .number_nan(sum_16_nan),
      .number_infinity(sum_16_infinity)
  );
  wire sum_17_exact_sign;
  wire [27:0] sum_17_exact_significand;
  wire [8:0] sum_17_exact_exponent;
  wire sum_17_exact_nan;
  wire sum_17_exact_infinity;
  add_24_16_for_fp32 add_sum_17_exact (
      .x_sign(sum_16_sign),
      .x_significand(sum_16_significand),
      .x_exponent(sum_16_exponent),
      .x_nan(sum_16_nan),
      .x_infinity(sum_16_infinity),
      .y_sign(product_17_sign),
      .y_significand(product_17_significand),
      .y_exponent(product_17_exponent),
      .y_nan(product_17_nan),
      .y_infinity(product_17_infinity),
      .sum_sign(sum_17_exact_sign),
      .sum_significand(sum_17_exact_significand),
      .sum_exponent(sum_17_exact_exponent),
      .sum_nan(sum_17_exact_nan),
      .sum_infinity(sum_17_exact_infinity)
  );
  wire [31:0] sum_17_code;
  round_28_to_fp32 round_sum_17 (
      .number_sign(sum_17_exact_sign),
      .number_significand(sum_17_exact_significand),
      .number_exponent(sum_17_exact_exponent),
      .number_nan(sum_17_exact_nan),
      .number_infinity(sum_17_exact_infinity),
      .code(sum_17_code)
  );
  wire sum_17_sign;
  wire [23:0] sum_17_significand;
  wire [7:0] sum_17_exponent;
  wire sum_17_nan;
  wire sum_17_infinity;
  decode_fp32 decode_sum_17 (
      .code(sum_17_code),
      .number_sign(sum_17_sign),
      .number_significand(sum_17_significand),
      .number_exponent(sum_17_exponent),
      .number_nan(sum_17_nan),
      .number_infinity(sum_17_infinity)
  );
  wire sum_18_exact_sign;
  wire [27:0] sum_18_exact_significand;
  wire [8:0] sum_18_exact_exponent;
  wire sum_18_exact_nan;
  wire sum_18_exact_infinity;
  add_24_16_for_fp32 add_sum_18_exact (
      .x_sign(sum_17_sign),
      .x_significand(sum_17_significand),
      .x_exponent(sum_17_exponent),
      .x_nan(sum_17_nan),
      .x_infinity(sum_17_infinity),
      .y_sign(product_18_sign),
      .y_significand(product_18_significand),
      .y_exponent(product_18_exponent),
      .y_nan(product_18_nan),
      .y_infinity(product_18_infinity),
      .sum_sign(sum_18_exact_sign),
      .sum_significand(sum_18_exact_significand),
      .sum_exponent(sum_18_exact_exponent),
      .sum_nan(sum_18_exact_nan),
      .sum_infinity(sum_18_exact_infinity)
  );
  wire [31:0] sum_18_code;
  round_28_to_fp32 round_sum_18 (
      .number_sign(sum_18_exact_sign),
      .number_significand(sum_18_exact_significand),
      .number_exponent(sum_18_exact_exponent),
      .number_nan(sum_18_exact_nan),
      .number_infinity(sum_18_exact_infinity),
      .code(sum_18_code)
  );
  wire sum_18_sign;
  wire [23:0] sum_18_significand;
  wire [7:0] sum_18_exponent;
  wire sum_18_nan;
  wire sum_18_infinity;
  decode_fp32 decode_sum_18 (
      .code(sum_18_code),
      .number_sign(sum_18_sign),
      .number_significand(sum_18_significand),
      .number_exponent(sum_18_exponent),
      .number_nan(sum_18_nan),
      .number_infinity(sum_18_infinity)
  );
  wire sum_19_exact_sign;
  wire [27:0] sum_19_exact_significand;
  wire [8:0] sum_19_exact_exponent;
  wire sum_19_exact_nan;
  wire sum_19_exact_infinity;
  add_24_16_for_fp32 add_sum_19_exact (
      .x_sign(sum_18_sign),
      .x_significand(sum_18_significand),
      .x_exponent(sum_18_exponent),
      .x_nan(sum_18_nan),
      .x_infinity(sum_18_infinity),
      .y_sign(product_19_sign),
      .y_significand(product_19_significand),
      .y_exponent(product_19_exponent),
      .y_nan(product_19_nan),
      .y_infinity(product_19_infinity),
      .sum_sign(sum_19_exact_sign),
      .sum_significand(sum_19_exact_significand),
      .sum_exponent(sum_19_exact_exponent),
      .sum_nan(sum_19_exact_nan),
      .sum_infinity(sum_19_exact_infinity)
  );
  wire [31:0] sum_19_code;
  round_28_to_fp32 round_sum_19 (
      .number_sign(sum_19_exact_sign),
      .number_significand(sum_19_exact_significand),
      .number_exponent(sum_19_exact_exponent),
      .number_nan(sum_19_exact_nan),
      .number_infinity(sum_19_exact_infinity),
      .code(sum_19_code)
  );
  wire sum_19_sign;
  wire [23:0] sum_19_significand;
  wire [7:0] sum_19_exponent;
  wire sum_19_nan;
  wire sum_19_infinity;
  decode_fp32 decode_sum_19 (
      .code(sum_19_code),
      .number_sign(sum_19_sign),
      .number_significand(sum_19_significand),
      .number_exponent(sum_19_exponent),
      .number_nan(sum_19_nan),
      .number_infinity(sum_19_infinity)
  );
  wire sum_20_exact_sign;
  wire [27:0] sum_20_exact_significand;
  wire [8:0] sum_20_exact_exponent;
  wire sum_20_exact_nan;
  wire sum_20_exact_infinity;
  add_24_16_for_fp32 add_sum_20_exact (
      .x_sign(sum_19_sign),
      .x_significand(sum_19_significand),
      .x_exponent(sum_19_exponent),
      .x_nan(sum_19_nan),
      .x_infinity(sum_19_infinity),
      .y_sign(product_20_sign),
      .y_significand(product_20_significand),
      .y_exponent(product_20_exponent),
      .y_nan(product_20_nan),
      .y_infinity(product_20_infinity),
      .sum_sign(sum_20_exact_sign),
      .sum_significand(sum_20_exact_significand),
      .sum_exponent(sum_20_exact_exponent),
      .sum_nan(sum_20_exact_nan),
      .sum_infinity(sum_20_exact_infinity)
  );
  wire [31:0] sum_20_code;
  round_28_to_fp32 round_sum_20 (
      .number_sign(sum_20_exact_sign),
      .number_significand(sum_20_exact_significand),
      .number_exponent(sum_20_exact_exponent),
      .number_nan(sum_20_exact_nan),
      .number_infinity(sum_20_exact_infinity),
      .code(sum_20_code)
  );
  wire sum_20_sign;
  wire [23:0] sum_20_significand;
  wire [7:0] sum_20_exponent;
  wire sum_20_nan;
  wire sum_20_infinity;
  decode_fp32 decode_sum_20 (
      .code(sum_20_code),
      .number_sign(sum_20_sign),
      .number_significand(sum_20_significand),
      .number_exponent(sum_20_exponent),
      .number_nan(sum_20_nan),
      .number_infinity(sum_20_infinity)
  );
  wire sum_21_exact_sign;
  wire [27:0] sum_21_exact_significand;
  wire [8:0] sum_21_exact_exponent;
  wire sum_21_exact_nan;
  wire sum_21_exact_infinity;
  add_24_16_for_fp32 add_sum_21_exact (
      .x_sign(sum_20_sign),
      .x_significand(sum_20_significand),
      .x_exponent(sum_20_exponent),
      .x_nan(sum_20_nan),
      .x_infinity(sum_20_infinity),
      .y_sign(product_21_sign),
      .y_significand(product_21_significand),
      .y_exponent(product_21_exponent),
      .y_nan(product_21_nan),
      .y_infinity(product_21_infinity),
      .sum_sign(sum_21_exact_sign),
      .sum_significand(sum_21_exact_significand),
      .sum_exponent(sum_21_exact_exponent),
      .sum_nan(sum_21_exact_nan),
      .sum_infinity(sum_21_exact_infinity)
  );
  wire [31:0] sum_21_code;
  round_28_to_fp32 round_sum_21 (
      .number_sign(sum_21_exact_sign),
      .number_significand(sum_21_exact_significand),
      .number_exponent(sum_21_exact_exponent),
      .number_nan(sum_21_exact_nan),
      .number_infinity(sum_21_exact_infinity),
      .code(sum_21_code)
  );
  wire sum_21_sign;
  wire [23:0] sum_21_significand;
  wire [7:0] sum_21_exponent;
  wire sum_21_nan;
  wire sum_21_infinity;
  decode_fp32 decode_sum_21 (
      .code(sum_21_code),
      .number_sign(sum_21_sign),
      .number_significand(sum_21_significand),
      .number_exponent(sum_21_exponent),
      .number_nan(sum_21_nan),
      .number_infinity(sum_21_infinity)
  );
  wire sum_22_exact_sign;
  wire [27:0] sum_22_exact_significand;
  wire [8:0] sum_22_exact_exponent;
  wire sum_22_exact_nan;
  wire sum_22_exact_infinity;
  add_24_16_for_fp32 add_sum_22_exact (
      .x_sign(sum_21_sign),
      .x_significand(sum_21_significand),
      .x_exponent(sum_21_exponent),
      .x_nan(sum_21_nan),
      .x_infinity(sum_21_infinity),
      .y_sign(product_22_sign),
      .y_significand(product_22_significand),
      .y_exponent(product_22_exponent),
      .y_nan(product_22_nan),
      .y_infinity(product_22_infinity),
      .sum_sign(sum_22_exact_sign),
      .sum_significand(sum_22_exact_significand),
      .sum_exponent(sum_22_exact_exponent),
      .sum_nan(sum_22_exact_nan),
      .sum_infinity(sum_22_exact_infinity)
  );
  wire [31:0] sum_22_code;
  round_28_to_fp32 round_sum_22 (
      .number_sign(sum_22_exact_sign),
      .number_significand(sum_22_exact_significand),
      .number_exponent(sum_22_exact_exponent),
      .number_nan(sum_22_exact_nan),
      .number_infinity(sum_22_exact_infinity),
      .code(sum_22_code)
  );
  wire sum_22_sign;
  wire [23:0] sum_22_significand;
  wire [7:0] sum_22_exponent;
  wire sum_22_nan;
  wire sum_22_infinity;
  decode_fp32 decode_sum_22 (
      .code(sum_22_code),
      .number_sign(sum_22_sign),
      .number_significand(sum_22_significand),
      .number_exponent(sum_22_exponent),
      .number_nan(sum_22_nan),
      .number_infinity(sum_22_infinity)
  );
  wire sum_23_exact_sign;
  wire [27:0] sum_23_exact_significand;
  wire [8:0] sum_23_exact_exponent;
  wire sum_23_exact_nan;
  wire sum_23_exact_infinity;
  add_24_16_for_fp32 add_sum_23_exact (
      .x_sign(sum_22_sign),
      .x_significand(sum_22_significand),
      .x_exponent(sum_22_exponent),
      .x_nan(sum_22_nan),
      .x_infinity(sum_22_infinity),
      .y_sign(product_23_sign),
      .y_significand(product_23_significand),
      .y_exponent(product_23_exponent),
      .y_nan(product_23_nan),
      .y_infinity(product_23_infinity),
      .sum_sign(sum_23_exact_sign),
      .sum_significand(sum_23_exact_significand),
      .sum_exponent(sum_23_exact_exponent),
      .sum_nan(sum_23_exact_nan),
      .sum_infinity(sum_23_exact_infinity)
  );
  wire [31:0] sum_23_code;
  round_28_to_fp32 round_sum_23 (
      .number_sign(sum_23_exact_sign),
      .number_significand(sum_23_exact_significand),
      .number_exponent(sum_23_exact_exponent),
      .number_nan(sum_23_exact_nan),
      .number_infinity(sum_23_exact_infinity),
      .code(sum_23_code)
  );
  wire sum_23_sign;
  wire [23:0] sum_23_significand;
  wire [7:0] sum_23_exponent;
  wire sum_23_nan;
  wire sum_23_infinity;
  decode_fp32 decode_sum_23 (
      .code(sum_23_code),
      .number_sign(sum_23_sign),
      .number_significand(sum_23_significand),
      .number_exponent(sum_23_exponent),
      .number_nan(sum_23_nan),
      .number_infinity(sum_23_infinity)
  );
  wire sum_24_exact_sign;
  wire [27:0] sum_24_exact_significand;
  wire [8:0] sum_24_exact_exponent;
  wire sum_24_exact_nan;
  wire sum_24_exact_infinity;
  add_24_16_for_fp32 add_sum_24_exact (
      .x_sign(sum_23_sign),
      .x_significand(sum_23_significand),
      .x_exponent(sum_23_exponent),
      .x_nan(sum_23_nan),
      .x_infinity(sum_23_infinity),
      .y_sign(product_24_sign),
      .y_significand(product_24_significand),
      .y_exponent(product_24_exponent),
      .y_nan(product_24_nan),
      .y_infinity(product_24_infinity),
      .sum_sign(sum_24_exact_sign),
      .sum_significand(sum_24_exact_significand),
      .sum_exponent(sum_24_exact_exponent),
      .sum_nan(sum_24_exact_nan),
      .sum_infinity(sum_24_exact_infinity)
  );
  wire [31:0] sum_24_code;
  round_28_to_fp32 round_sum_24 (
      .number_sign(sum_24_exact_sign),
      .number_significand(sum_24_exact_significand),
      .number_exponent(sum_24_exact_exponent),
      .number_nan(sum_24_exact_nan),
      .number_infinity(sum_24_exact_infinity),
      .code(sum_24_code)
  );
  wire sum_24_sign;
  wire [23:0] sum_24_significand;
  wire [7:0] sum_24_exponent;
  wire sum_24_nan;
  wire sum_24_infinity;
  decode_fp32 decode_sum_24 (
      .code(sum_24_code),
      .number_sign(sum_24_sign),
      .number_significand(sum_24_significand),
      .number_exponent(sum_24_exponent),
      .number_nan(sum_24_nan),
      .number_infinity(sum_24_infinity)
  );
  wire sum_25_exact_sign;
  wire [27:0] sum_25_exact_significand;
  wire [8:0] sum_25_exact_exponent;
  wire sum_25_exact_nan;
  wire sum_25_exact_infinity;
  add_24_16_for_fp32 add_sum_25_exact (
      .x_sign(sum_24_sign),
      .x_significand(sum_24_significand),
      .x_exponent(sum_24_exponent),
      .x_nan(sum_24_nan),
      .x_infinity(sum_24_infinity),
      .y_sign(product_25_sign),
      .y_significand(product_25_significand),
      .y_exponent(product_25_exponent),
      .y_nan(product_25_nan),
      .y_infinity(product_25_infinity),
      .sum_sign(sum_25_exact_sign),
      .sum_significand(sum_25_exact_significand),
      .sum_exponent(sum_25_exact_exponent),
      .sum_nan(sum_25_exact_nan),
      .sum_infinity(sum_25_exact_infinity)
  );
  wire [31:0] sum_25_code;
  round_28_to_fp32 round_sum_25 (
      .number_sign(sum_25_exact_sign),
      .number_significand(sum_25_exact_significand),
      .number_exponent(sum_25_exact_exponent),
      .number_nan(sum_25_exact_nan),
      .number_infinity(sum_25_exact_infinity),
      .code(sum_25_code)
  );
  wire sum_25_sign;
  wire [23:0] sum_25_significand;
  wire [7:0] sum_25_exponent;
  wire sum_25_nan;
  wire sum_25_infinity;
  decode_fp32 decode_sum_25 (
      .code(sum_25_code),
      .number_sign(sum_25_sign),
      .number_significand(sum_25_significand),
      .number_exponent(sum_25_exponent),
      .number_nan(sum_25_nan),
      .number_infinity(sum_25_infinity)
  );
  wire sum_26_exact_sign;
  wire [27:0] sum_26_exact_significand;
  wire [8:0] sum_26_exact_exponent;
  wire sum_26_exact_nan;
  wire sum_26_exact_infinity;
  add_24_16_for_fp32 add_sum_26_exact (
      .x_sign(sum_25_sign),
      .x_significand(sum_25_significand),
      .x_exponent(sum_25_exponent),
      .x_nan(sum_25_nan),
      .x_infinity(sum_25_infinity),
      .y_sign(product_26_sign),
      .y_significand(product_26_significand),
      .y_exponent(product_26_exponent),
      .y_nan(product_26_nan),
      .y_infinity(product_26_infinity),
      .sum_sign(sum_26_exact_sign),
      .sum_significand(sum_26_exact_significand),
      .sum_exponent(sum_26_exact_exponent),
      .sum_nan(sum_26_exact_nan),
      .sum_infinity(sum_26_exact_infinity)
  );
  wire [31:0] sum_26_code;
  round_28_to_fp32 round_sum_26 (
      .number_sign(sum_26_exact_sign),
      .number_significand(sum_26_exact_significand),
      .number_exponent(sum_26_exact_exponent),
      .number_nan(sum_26_exact_nan),
      .number_infinity(sum_26_exact_infinity),
      .code(sum_26_code)
  );
  wire sum_26_sign;
  wire [23:0] sum_26_significand;
  wire [7:0] sum_26_exponent;
  wire sum_26_nan;
  wire sum_26_infinity;
  decode_fp32 decode_sum_26 (
      .code(sum_26_code),
      .number_sign(sum_26_sign),
      .number_significand(sum_26_significand),
      .number_exponent(sum_26_exponent),
      .number_nan(sum_26_nan),
      .number_infinity(sum_26_infinity)
  );
  wire sum_27_exact_sign;
  wire [27:0] sum_27_exact_significand;
  wire [8:0] sum_27_exact_exponent;
  wire sum_27_exact_nan;
  wire sum_27_exact_infinity;
  add_24_16_for_fp32 add_sum_27_exact (
      .x_sign(sum_26_sign),
      .x_significand(sum_26_significand),
      .x_exponent(sum_26_exponent),
      .x_nan(sum_26_nan),
      .x_infinity(sum_26_infinity),
      .y_sign(product_27_sign),
      .y_significand(product_27_significand),
      .y_exponent(product_27_exponent),
      .y_nan(product_27_nan),
      .y_infinity(product_27_infinity),
      .sum_sign(sum_27_exact_sign),
      .sum_significand(sum_27_exact_significand),
      .sum_exponent(sum_27_exact_exponent),
      .sum_nan(sum_27_exact_nan),
      .sum_infinity(sum_27_exact_infinity)
  );
  wire [31:0] sum_27_code;
  round_28_to_fp32 round_sum_27 (
      .number_sign(sum_27_exact_sign),
      .number_significand(sum_27_exact_significand),
      .number_exponent(sum_27_exact_exponent),
      .number_nan(sum_27_exact_nan),
      .number_infinity(sum_27_exact_infinity),
      .code(sum_27_code)
  );
  wire sum_27_sign;
  wire [23:0] sum_27_significand;
  wire [7:0] sum_27_exponent;
  wire sum_27_nan;
  wire sum_27_infinity;
  decode_fp32 decode_sum_27 (
      .code(sum_27_code),
      .number_sign(sum_27_sign),
      .number_significand(sum_27_significand),
      .number_exponent(sum_27_exponent),
      .number_nan(sum_27_nan),
      .number_infinity(sum_27_infinity)
  );
  wire sum_28_exact_sign;
  wire [27:0] sum_28_exact_significand;
  wire [8:0] sum_28_exact_exponent;
  wire sum_28_exact_nan;
  wire sum_28_exact_infinity;
  add_24_16_for_fp32 add_sum_28_exact (
      .x_sign(sum_27_sign),
      .x_significand(sum_27_significand),
      .x_exponent(sum_27_exponent),
      .x_nan(sum_27_nan),
      .x_infinity(sum_27_infinity),
      .y_sign(product_28_sign),
      .y_significand(product_28_significand),
      .y_exponent(product_28_exponent),
      .y_nan(product_28_nan),
      .y_infinity(product_28_infinity),
      .sum_sign(sum_28_exact_sign),
      .sum_significand(sum_28_exact_significand),
      .sum_exponent(sum_28_exact_exponent),
      .sum_nan(sum_28_exact_nan),
      .sum_infinity(sum_28_exact_infinity)
  );
  wire [31:0] sum_28_code;
  round_28_to_fp32 round_sum_28 (
      .number_sign(sum_28_exact_sign),
      .number_significand(sum_28_exact_significand),
      .number_exponent(sum_28_exact_exponent),
      .number_nan(sum_28_exact_nan),
      .number_infinity(sum_28_exact_infinity),
      .code(sum_28_code)
  );
  wire sum_28_sign;
  wire [23:0] sum_28_significand;
  wire [7:0] sum_28_exponent;
  wire sum_28_nan;
  wire sum_28_infinity;
  decode_fp32 decode_sum_28 (
      .code(sum_28_code),
      .number_sign(sum_28_sign),
      .number_significand(sum_28_significand),
      .number_exponent(sum_28_exponent),
      .number_nan(sum_28_nan),
      .number_infinity(sum_28_infinity)
  );
  wire sum_29_exact_sign;
  wire [27:0] sum_29_exact_significand;
  wire [8:0] sum_29_exact_exponent;
  wire sum_29_exact_nan;
  wire sum_29_exact_infinity;
  add_24_16_for_fp32 add_sum_29_exact (
      .x_sign(sum_28_sign),
      .x_significand(sum_28_significand),
      .x_exponent(sum_28_exponent),
      .x_nan(sum_28_nan),
      .x_infinity(sum_28_infinity),
      .y_sign(product_29_sign),
      .y_significand(product_29_significand),
      .y_exponent(product_29_exponent),
      .y_nan(product_29_nan),
      .y_infinity(product_29_infinity),
      .sum_sign(sum_29_exact_sign),
      .sum_significand(sum_29_exact_significand),
      .sum_exponent(sum_29_exact_exponent),
      .sum_nan(sum_29_exact_nan),
      .sum_infinity(sum_29_exact_infinity)
  );
  wire [31:0] sum_29_code;
  round_28_to_fp32 round_sum_29 (
      .number_sign(sum_29_exact_sign),
      .number_significand(sum_29_exact_significand),
      .number_exponent(sum_29_exact_exponent),
      .number_nan(sum_29_exact_nan),
      .number_infinity(sum_29_exact_infinity),
      .code(sum_29_code)
  );
  wire sum_29_sign;
  wire [23:0] sum_29_significand;
  wire [7:0] sum_29_exponent;
  wire sum_29_nan;
  wire sum_29_infinity;
  decode_fp32 decode_sum_29 (
      .code(sum_29_code),
      .number_sign(sum_29_sign),
      .number_significand(sum_29_significand),
      .number_exponent(sum_29_exponent),
      .number_nan(sum_29_nan),
      .number_infinity(sum_29_infinity)
  );
  wire sum_30_exact_sign;
  wire [27:0] sum_30_exact_significand;
  wire [8:0] sum_30_exact_exponent;
  wire sum_30_exact_nan;
  wire sum_30_exact_infinity;
  add_24_16_for_fp32 add_sum_30_exact (
      .x_sign(sum_29_sign),
      .x_significand(sum_29_significand),
      .x_exponent(sum_29_exponent),
      .x_nan(sum_29_nan),
      .x_infinity(sum_29_infinity),
      .y_sign(product_30_sign),
      .y_significand(product_30_significand),
      .y_exponent(product_30_exponent),
      .y_nan(product_30_nan),
      .y_infinity(product_30_infinity),
      .sum_sign(sum_30_exact_sign),
      .sum_significand(sum_30_exact_significand),
      .sum_exponent(sum_30_exact_exponent),
      .sum_nan(sum_30_exact_nan),
      .sum_infinity(sum_30_exact_infinity)
  );
  wire [31:0] sum_30_code;
  round_28_to_fp32 round_sum_30 (
      .number_sign(sum_30_exact_sign),
      .number_significand(sum_30_exact_significand),
      .number_exponent(sum_30_exact_exponent),
      .number_nan(sum_30_exact_nan),
      .number_infinity(sum_30_exact_infinity),
      .code(sum_30_code)
  );
  wire sum_30_sign;
  wire [23:0] sum_30_significand;
  wire [7:0] sum_30_exponent;
  wire sum_30_nan;
  wire sum_30_infinity;
  decode_fp32 decode_sum_30 (
      .code(sum_30_code),
      .number_sign(sum_30_sign),
      .number_significand(sum_30_significand),
      .number_exponent(sum_30_exponent),
      .number_nan(sum_30_nan),
      .number_infinity(sum_30_infinity)
  );
  wire sum_31_exact_sign;
  wire [27:0] sum_31_exact_significand;
  wire [8:0] sum_31_exact_exponent;
  wire sum_31_exact_nan;
  wire sum_31_exact_infinity;
  add_24_16_for_fp32 add_sum_31_exact (
      .x_sign(sum_30_sign),
      .x_significand(sum_30_significand),
      .x_exponent(sum_30_exponent),
      .x_nan(sum_30_nan),
      .x_infinity(sum_30_infinity),
      .y_sign(product_31_sign),
      .y_significand(product_31_significand),
      .y_exponent(product_31_exponent),
      .y_nan(product_31_nan),
      .y_infinity(product_31_infinity),
      .sum_sign(sum_31_exact_sign),
      .sum_significand(sum_31_exact_significand),
      .sum_exponent(sum_31_exact_exponent),
      .sum_nan(sum_31_exact_nan),
      .sum_infinity(sum_31_exact_infinity)
  );
  wire [31:0] sum_31_code;
  round_28_to_fp32 round_sum_31 (
      .number_sign(sum_31_exact_sign),
      .number_significand(sum_31_exact_significand),
      .number_exponent(sum_31_exact_exponent),
      .number_nan(sum_31_exact_nan),
      .number_infinity(sum_31_exact_infinity),
      .code(sum_31_code)
  );
  wire sum_31_sign;
  wire [23:0] sum_31_significand;
  wire [7:0] sum_31_exponent;
  wire sum_31_nan;
  wire sum_31_infinity;
  decode_fp32 decode_sum_31 (
      .code(sum_31_code),
      .number_sign(sum_31_sign),
      .number_significand(sum_31_significand),
      .number_exponent(sum_31_exponent),
      .number_nan(sum_31_nan),
      .number_infinity(sum_31_infinity)
  );
  wire sum_32_exact_sign;
  wire [27:0] sum_32_exact_significand;
  wire [8:0] sum_32_exact_exponent;
  wire sum_32_exact_nan;
  wire sum_32_exact_infinity;
  add_24_16_for_fp32 add_sum_32_exact (
      .x_sign(sum_31_sign),
      .x_significand(sum_31_significand),
      .x_exponent(sum_31_exponent),
      .x_nan(sum_31_nan),
      .x_infinity(sum_31_infinity),
      .y_sign(product_32_sign),
      .y_significand(product_32_significand),
      .y_exponent(product_32_exponent),
      .y_nan(product_32_nan),
      .y_infinity(product_32_infinity),
      .sum_sign(sum_32_exact_sign),
      .sum_significand(sum_32_exact_significand),
      .sum_exponent(sum_32_exact_exponent),
      .sum_nan(sum_32_exact_nan),
      .sum_infinity(sum_32_exact_infinity)
  );
  wire [31:0] sum_32_code;
  round_28_to_fp32 round_sum_32 (
      .number_sign(sum_32_exact_sign),
      .number_significand(sum_32_exact_significand),
      .number_exponent(sum_32_exact_exponent),
      .number_nan(sum_32_exact_nan),
      .number_infinity(sum_32_exact_infinity),
      .code(sum_32_code)
  );
  wire sum_32_sign;
  wire [23:0] sum_32_significand;
  wire [7:0] sum_32_exponent;
  wire sum_32_nan;
  wire sum_32_infinity;
  decode_fp32 decode_sum_32 (
      .code(sum_32_code),
      .number_sign(sum_32_sign),
      .number_significand(sum_32_significand),
      .number_exponent(sum_32_exponent),
      .number_nan(sum_32_nan),
      .number_infinity(sum_32_infinity)
  );
  wire sum_33_exact_sign;
  wire [27:0] sum_33_exact_significand;
  wire [8:0] sum_33_exact_exponent;
  wire sum_33_exact_nan;
  wire sum_33_exact_infinity;
  add_24_16_for_fp32 add_sum_33_exact (
      .x_sign(sum_32_sign),
      .x_significand(sum_32_significand),
      .x_exponent(sum_32_exponent),
      .x_nan(sum_32_nan),
      .x_infinity(sum_32_infinity),
      .y_sign(product_33_sign),
      .y_significand(product_33_significand),
      .y_exponent(product_33_exponent),
      .y_nan(product_33_nan),
      .y_infinity(product_33_infinity),
      .sum_sign(sum_33_exact_sign),
      .sum_significand(sum_33_exact_significand),
      .sum_exponent(sum_33_exact_exponent),
      .sum_nan(sum_33_exact_nan),
      .sum_infinity(sum_33_exact_infinity)
  );
  wire [31:0] sum_33_code;
  round_28_to_fp32 round_sum_33 (
      .number_sign(sum_33_exact_sign),
      .number_significand(sum_33_exact_significand),
      .number_exponent(sum_33_exact_exponent),
      .number_nan(sum_33_exact_nan),
      .number_infinity(sum_33_exact_infinity),
      .code(sum_33_code)
  );
  wire sum_33_sign;
  wire [23:0] sum_33_significand;
  wire [7:0] sum_33_exponent;
  wire sum_33_nan;
  wire sum_33_infinity;
  decode_fp32 decode_sum_33 (
      .code(sum_33_code),
      .number_sign(sum_33_sign),
      .number_significand(sum_33_significand),
      .number_exponent(sum_33_exponent),
      .number_nan(sum_33_nan),
      .number_infinity(sum_33_infinity)
  );
  wire sum_34_exact_sign;
  wire [27:0] sum_34_exact_significand;
  wire [8:0] sum_34_exact_exponent;
  wire sum_34_exact_nan;
  wire sum_34_exact_infinity;
  add_24_16_for_fp32 add_sum_34_exact (
      .x_sign(sum_33_sign),
      .x_significand(sum_33_significand),
      .x_exponent(sum_33_exponent),
      .x_nan(sum_33_nan),
      .x_infinity(sum_33_infinity),
      .y_sign(product_34_sign),
      .y_significand(product_34_significand),
      .y_exponent(product_34_exponent),
      .y_nan(product_34_nan),
      .y_infinity(product_34_infinity),
      .sum_sign(sum_34_exact_sign),
      .sum_significand(sum_34_exact_significand),
      .sum_exponent(sum_34_exact_exponent),
      .sum_nan(sum_34_exact_nan),
      .sum_infinity(sum_34_exact_infinity)
  );
  wire [31:0] sum_34_code;
  round_28_to_fp32 round_sum_34 (
      .number_sign(sum_34_exact_sign),
      .number_significand(sum_34_exact_significand),
      .number_exponent(sum_34_exact_exponent),
      .number_nan(sum_34_exact_nan),
      .number_infinity(sum_34_exact_infinity),
      .code(sum_34_code)
  );
  wire sum_34_sign;
  wire [23:0] sum_34_significand;
  wire [7:0] sum_34_exponent;
  wire sum_34_nan;
  wire sum_34_infinity;
  decode_fp32 decode_sum_34 (
      .code(sum_34_code),
      .number_sign(sum_34_sign),
      .number_significand(sum_34_significand),
      .number_exponent(sum_34_exponent),
      .number_nan(sum_34_nan),
      .number_infinity(sum_34_infinity)
  );
  wire sum_35_exact_sign;
  wire [27:0] sum_35_exact_significand;
  wire [8:0] sum_35_exact_exponent;
  wire sum_35_exact_nan;
  wire sum_35_exact_infinity;
  add_24_16_for_fp32 add_sum_35_exact (
      .x_sign(sum_34_sign),
      .x_significand(sum_34_significand),
      .x_exponent(sum_34_exponent),
      .x_nan(sum_34_nan),
      .x_infinity(sum_34_infinity),
      .y_sign(product_35_sign),
      .y_significand(product_35_significand),
      .y_exponent(product_35_exponent),
      .y_nan(product_35_nan),
      .y_infinity(product_35_infinity),
      .sum_sign(sum_35_exact_sign),
      .sum_significand(sum_35_exact_significand),
      .sum_exponent(sum_35_exact_exponent),
      .sum_nan(sum_35_exact_nan),
      .sum_infinity(sum_35_exact_infinity)
  );
  wire [31:0] sum_35_code;
  round_28_to_fp32 round_sum_35 (
      .number_sign(sum_35_exact_sign),
      .number_significand(sum_35_exact_significand),
      .number_exponent(sum_35_exact_exponent),
      .number_nan(sum_35_exact_nan),
      .number_infinity(sum_35_exact_infinity),
      .code(sum_35_code)
  );
  wire sum_35_sign;
  wire [23:0] sum_35_significand;
  wire [7:0] sum_35_exponent;
  wire sum_35_nan;
  wire sum_35_infinity;
  decode_fp32 decode_sum_35 (
      .code(sum_35_code),
      .number_sign(sum_35_sign),
      .number_significand(sum_35_significand),
      .number_exponent(sum_35_exponent),
      .number_nan(sum_35_nan),
      .number_infinity(sum_35_infinity)
  );
  wire sum_36_exact_sign;
  wire [27:0] sum_36_exact_significand;
  wire [8:0] sum_36_exact_exponent;
  wire sum_36_exact_nan;
  wire sum_36_exact_infinity;
  add_24_16_for_fp32 add_sum_36_exact (
      .x_sign(sum_35_sign),
      .x_significand(sum_35_significand),
      .x_exponent(sum_35_exponent),
      .x_nan(sum_35_nan),
      .x_infinity(sum_35_infinity),
      .y_sign(product_36_sign),
      .y_significand(product_36_significand),
      .y_exponent(product_36_exponent),
      .y_nan(product_36_nan),
      .y_infinity(product_36_infinity),
      .sum_sign(sum_36_exact_sign),
      .sum_significand(sum_36_exact_significand),
      .sum_exponent(sum_36_exact_exponent),
      .sum_nan(sum_36_exact_nan),
      .sum_infinity(sum_36_exact_infinity)
  );
  wire [31:0] sum_36_code;
  round_28_to_fp32 round_sum_36 (
      .number_sign(sum_36_exact_sign),
      .number_significand(sum_36_exact_significand),
      .number_exponent(sum_36_exact_exponent),
      .number_nan(sum_36_exact_nan),
      .number_infinity(sum_36_exact_infinity),
      .code(sum_36_code)
  );
  wire sum_36_sign;
  wire [23:0] sum_36_significand;
  wire [7:0] sum_36_exponent;
  wire sum_36_nan;
  wire sum_36_infinity;
  decode_fp32 decode_sum_36 (
      .code(sum_36_code),
      .number_sign(sum_36_sign),
      .number_significand(sum_36_significand),
      .number_exponent(sum_36_exponent),
      .number_nan(sum_36_nan),
      .number_infinity(sum_36_infinity)
  );
  wire sum_37_exact_sign;
  wire [27:0] sum_37_exact_significand;
  wire [8:0] sum_37_exact_exponent;
  wire sum_37_exact_nan;
  wire sum_37_exact_infinity;
  add_24_16_for_fp32 add_sum_37_exact (
      .x_sign(sum_36_sign),
      .x_significand(sum_36_significand),
      .x_exponent(sum_36_exponent),
      .x_nan(sum_36_nan),
      .x_infinity(sum_36_infinity),
      .y_sign(product_37_sign),
      .y_significand(product_37_significand),
      .y_exponent(product_37_exponent),
      .y_nan(product_37_nan),
      .y_infinity(product_37_infinity),
      .sum_sign(sum_37_exact_sign),
      .sum_significand(sum_37_exact_significand),
      .sum_exponent(sum_37_exact_exponent),
      .sum_nan(sum_37_exact_nan),
      .sum_infinity(sum_37_exact_infinity)
  );
  wire [31:0] sum_37_code;
  round_28_to_fp32 round_sum_37 (
      .number_sign(sum_37_exact_sign),
      .number_significand(sum_37_exact_significand),
      .number_exponent(sum_37_exact_exponent),
      .number_nan(sum_37_exact_nan),
      .number_infinity(sum_37_exact_infinity),
      .code(sum_37_code)
  );
  wire sum_37_sign;
  wire [23:0] sum_37_significand;
  wire [7:0] sum_37_exponent;
  wire sum_37_nan;
  wire sum_37_infinity;
  decode_fp32 decode_sum_37 (
      .code(sum_37_code),
      .number_sign(sum_37_sign),
      .number_significand(sum_37_significand),
      .number_exponent(sum_37_exponent),
      .number_nan(sum_37_nan),
      .number_infinity(sum_37_infinity)
  );
  wire sum_38_exact_sign;
  wire [27:0] sum_38_exact_significand;
  wire [8:0] sum_38_exact_exponent;
  wire sum_38_exact_nan;
  wire sum_38_exact_infinity;
  add_24_16_for_fp32 add_sum_38_exact (
      .x_sign(sum_37_sign),
      .x_significand(sum_37_significand),
      .x_exponent(sum_37_exponent),
      .x_nan(sum_37_nan),
      .x_infinity(sum_37_infinity),
      .y_sign(product_38_sign),
      .y_significand(product_38_significand),
      .y_exponent(product_38_exponent),
      .y_nan(product_38_nan),
      .y_infinity(product_38_infinity),
      .sum_sign(sum_38_exact_sign),
      .sum_significand(sum_38_exact_significand),
      .sum_exponent(sum_38_exact_exponent),
      .sum_nan(sum_38_exact_nan),
      .sum_infinity(sum_38_exact_infinity)
  );
  wire [31:0] sum_38_code;
  round_28_to_fp32 round_sum_38 (
      .number_sign(sum_38_exact_sign),
      .number_significand(sum_38_exact_significand),
      .number_exponent(sum_38_exact_exponent),
      .number_nan(sum_38_exact_nan),
      .number_infinity(sum_38_exact_infinity),
      .code(sum_38_code)
  );
  wire sum_38_sign;
  wire [23:0] sum_38_significand;
  wire [7:0] sum_38_exponent;
  wire sum_38_nan;
  wire sum_38_infinity;
  decode_fp32 decode_sum_38 (
      .code(sum_38_code),
      .number_sign(sum_38_sign),
      .number_significand(sum_38_significand),
      .number_exponent(sum_38_exponent),
      .number_nan(sum_38_nan),
      .number_infinity(sum_38_infinity)
  );
  wire sum_39_exact_sign;
  wire [27:0] sum_39_exact_significand;
  wire [8:0] sum_39_exact_exponent;
  wire sum_39_exact_nan;
  wire sum_39_exact_infinity;
  add_24_16_for_fp32 add_sum_39_exact (
      .x_sign(sum_38_sign),
      .x_significand(sum_38_significand),
      .x_exponent(sum_38_exponent),
      .x_nan(sum_38_nan),
      .x_infinity(sum_38_infinity),
      .y_sign(product_39_sign),
      .y_significand(product_39_significand),
      .y_exponent(product_39_exponent),
      .y_nan(product_39_nan),
      .y_infinity(product_39_infinity),
      .sum_sign(sum_39_exact_sign),
      .sum_significand(sum_39_exact_significand),
      .sum_exponent(sum_39_exact_exponent),
      .sum_nan(sum_39_exact_nan),
      .sum_infinity(sum_39_exact_infinity)
  );
  wire [31:0] sum_39_code;
  round_28_to_fp32 round_sum_39 (
      .number_sign(sum_39_exact_sign),
      .number_significand(sum_39_exact_significand),
      .number_exponent(sum_39_exact_exponent),
      .number_nan(sum_39_exact_nan),
      .number_infinity(sum_39_exact_infinity),
      .code(sum_39_code)
  );
  wire sum_39_sign;
  wire [23:0] sum_39_significand;
  wire [7:0] sum_39_exponent;
  wire sum_39_nan;
  wire sum_39_infinity;
  decode_fp32 decode_sum_39 (
      .code(sum_39_code),
      .number_sign(sum_39_sign),
      .number_significand(sum_39_significand),
      .number_exponent(sum_39_exponent),
      .number_nan(sum_39_nan),
      .number_infinity(sum_39_infinity)
  );
  wire sum_40_exact_sign;
  wire [27:0] sum_40_exact_significand;
  wire [8:0] sum_40_exact_exponent;
  wire sum_40_exact_nan;
  wire sum_40_exact_infinity;
  add_24_16_for_fp32 add_sum_40_exact (
      .x_sign(sum_39_sign),
      .x_significand(sum_39_significand),
      .x_exponent(sum_39_exponent),
      .x_nan(sum_39_nan),
      .x_infinity(sum_39_infinity),
      .y_sign(product_40_sign),
      .y_significand(product_40_significand),
      .y_exponent(product_40_exponent),
      .y_nan(product_40_nan),
      .y_infinity(product_40_infinity),
      .sum_sign(sum_40_exact_sign),
      .sum_significand(sum_40_exact_significand),
      .sum_exponent(sum_40_exact_exponent),
      .sum_nan(sum_40_exact_nan),
      .sum_infinity(sum_40_exact_infinity)
  );
  wire [31:0] sum_40_code;
  round_28_to_fp32 round_sum_40 (
      .number_sign(sum_40_exact_sign),
      .number_significand(sum_40_exact_significand),
      .number_exponent(sum_40_exact_exponent),
      .number_nan(sum_40_exact_nan),
      .number_infinity(sum_40_exact_infinity),
      .code(sum_40_code)
  );
  wire sum_40_sign;
  wire [23:0] sum_40_significand;
  wire [7:0] sum_40_exponent;
  wire sum_40_nan;
  wire sum_40_infinity;
  decode_fp32 decode_sum_40 (
      .code(sum_40_code),
      .number_sign(sum_40_sign),
      .number_significand(sum_40_significand),
      .number_exponent(sum_40_exponent),
      .number_nan(sum_40_nan),
      .number_infinity(sum_40_infinity)
  );
  wire sum_41_exact_sign;
  wire [27:0] sum_41_exact_significand;
  wire [8:0] sum_41_exact_exponent;
  wire sum_41_exact_nan;
  wire sum_41_exact_infinity;
  add_24_16_for_fp32 add_sum_41_exact (
      .x_sign(sum_40_sign),
      .x_significand(sum_40_significand),
      .x_exponent(sum_40_exponent),
      .x_nan(sum_40_nan),
      .x_infinity(sum_40_infinity),
      .y_sign(product_41_sign),
      .y_significand(product_41_significand),
      .y_exponent(product_41_exponent),
      .y_nan(product_41_nan),
      .y_infinity(product_41_infinity),
      .sum_sign(sum_41_exact_sign),
      .sum_significand(sum_41_exact_significand),
      .sum_exponent(sum_41_exact_exponent),
      .sum_nan(sum_41_exact_nan),
      .sum_infinity(sum_41_exact_infinity)
  );
  wire [31:0] sum_41_code;
  round_28_to_fp32 round_sum_41 (
      .number_sign(sum_41_exact_sign),
      .number_significand(sum_41_exact_significand),
      .number_exponent(sum_41_exact_exponent),
      .number_nan(sum_41_exact_nan),
      .number_infinity(sum_41_exact_infinity),
      .code(sum_41_code)
  );
  wire sum_41_sign;
  wire [23:0] sum_41_significand;
  wire [7:0] sum_41_exponent;
  wire sum_41_nan;
  wire sum_41_infinity;
  decode_fp32 decode_sum_41 (
      .code(sum_41_code),
      .number_sign(sum_41_sign),
      .number_significand(sum_41_significand),
      .number_exponent(sum_41_exponent),
      .number_nan(sum_41_nan),
      .number_infinity(sum_41_infinity)
  );
  wire sum_42_exact_sign;
  wire [27:0] sum_42_exact_significand;
  wire [8:0] sum_42_exact_exponent;
  wire sum_42_exact_nan;
  wire sum_42_exact_infinity;
  add_24_16_for_fp32 add_sum_42_exact (
      .x_sign(sum_41_sign),
      .x_significand(sum_41_significand),
      .x_exponent(sum_41_exponent),
      .x_nan(sum_41_nan),
      .x_infinity(sum_41_infinity),
      .y_sign(product_42_sign),
      .y_significand(product_42_significand),
      .y_exponent(product_42_exponent),
      .y_nan(product_42_nan),
      .y_infinity(product_42_infinity),
      .sum_sign(sum_42_exact_sign),
      .sum_significand(sum_42_exact_significand),
      .sum_exponent(sum_42_exact_exponent),
      .sum_nan(sum_42_exact_nan),
      .sum_infinity(sum_42_exact_infinity)
  );
  wire [31:0] sum_42_code;
  round_28_to_fp32 round_sum_42 (
      .number_sign(sum_42_exact_sign),
      .number_significand(sum_42_exact_significand),
      .number_exponent(sum_42_exact_exponent),
      .number_nan(sum_42_exact_nan),
      .number_infinity(sum_42_exact_infinity),
      .code(sum_42_code)
  );
  wire sum_42_sign;
  wire [23:0] sum_42_significand;
  wire [7:0] sum_42_exponent;
  wire sum_42_nan;
  wire sum_42_infinity;
  decode_fp32 decode_sum_42 (
      .code(sum_42_code),
      .number_sign(sum_42_sign),
      .number_significand(sum_42_significand),
      .number_exponent(sum_42_exponent),
      .number_nan(sum_42_nan),
      .number_infinity(sum_42_infinity)
  );
  wire sum_43_exact_sign;
  wire [27:0] sum_43_exact_significand;
  wire [8:0] sum_43_exact_exponent;
  wire sum_43_exact_nan;
  wire sum_43_exact_infinity;
  add_24_16_for_fp32 add_sum_43_exact (
      .x_sign(sum_42_sign),
      .x_significand(sum_42_significand),
      .x_exponent(sum_42_exponent),
      .x_nan(sum_42_nan),
      .x_infinity(sum_42_infinity),
      .y_sign(product_43_sign),
      .y_significand(product_43_significand),
      .y_exponent(product_43_exponent),
      .y_nan(product_43_nan),
      .y_infinity(product_43_infinity),
      .sum_sign(sum_43_exact_sign),
      .sum_significand(sum_43_exact_significand),
      .sum_exponent(sum_43_exact_exponent),
      .sum_nan(sum_43_exact_nan),
      .sum_infinity(sum_43_exact_infinity)
  );
  wire [31:0] sum_43_code;
  round_28_to_fp32 round_sum_43 (
      .number_sign(sum_43_exact_sign),
      .number_significand(sum_43_exact_significand),
      .number_exponent(sum_43_exact_exponent),
      .number_nan(sum_43_exact_nan),
      .number_infinity(sum_43_exact_infinity),
      .code(sum_43_code)
  );
  wire sum_43_sign;
  wire [23:0] sum_43_significand;
  wire [7:0] sum_43_exponent;
  wire sum_43_nan;
  wire sum_43_infinity;
  decode_fp32 decode_sum_43 (
      .code(sum_43_code),
      .number_sign(sum_43_sign),
      .number_significand(sum_43_significand),
      .number_exponent(sum_43_exponent),
      .number_nan(sum_43_nan),
      .number_infinity(sum_43_infinity)
  );
  wire sum_44_exact_sign;
  wire [27:0] sum_44_exact_significand;
  wire [8:0] sum_44_exact_exponent;
  wire sum_44_exact_nan;
  wire sum_44_exact_infinity;
  add_24_16_for_fp32 add_sum_44_exact (
      .x_sign(sum_43_sign),
      .x_significand(sum_43_significand),
      .x_exponent(sum_43_exponent),
      .x_nan(sum_43_nan),
      .x_infinity(sum_43_infinity),
      .y_sign(product_44_sign),
      .y_significand(product_44_significand),
      .y_exponent(product_44_exponent),
      .y_nan(product_44_nan),
      .y_infinity(product_44_infinity),
      .sum_sign(sum_44_exact_sign),
      .sum_significand(sum_44_exact_significand),
      .sum_exponent(sum_44_exact_exponent),
      .sum_nan(sum_44_exact_nan),
      .sum_infinity(sum_44_exact_infinity)
  );
  wire [31:0] sum_44_code;
  round_28_to_fp32 round_sum_44 (
      .number_sign(sum_44_exact_sign),
      .number_significand(sum_44_exact_significand),
      .number_exponent(sum_44_exact_exponent),
      .number_nan(sum_44_exact_nan),
      .number_infinity(sum_44_exact_infinity),
      .code(sum_44_code)
  );
  wire sum_44_sign;
  wire [23:0] sum_44_significand;
  wire [7:0] sum_44_exponent;
  wire sum_44_nan;
  wire sum_44_infinity;
  decode_fp32 decode_sum_44 (
      .code(sum_44_code),
      .number_sign(sum_44_sign),
      .number_significand(sum_44_significand),
      .number_exponent(sum_44_exponent),
      .number_nan(sum_44_nan),
      .number_infinity(sum_44_infinity)
  );
  wire sum_45_exact_sign;
  wire [27:0] sum_45_exact_significand;
  wire [8:0] sum_45_exact_exponent;
  wire sum_45_exact_nan;
  wire sum_45_exact_infinity;
  add_24_16_for_fp32 add_sum_45_exact (
      .x_sign(sum_44_sign),
      .x_significand(sum_44_significand),
      .x_exponent(sum_44_exponent),
      .x_nan(sum_44_nan),
      .x_infinity(sum_44_infinity),
      .y_sign(product_45_sign),
      .y_significand(product_45_significand),
      .y_exponent(product_45_exponent),
      .y_nan(product_45_nan),
      .y_infinity(product_45_infinity),
      .sum_sign(sum_45_exact_sign),
      .sum_significand(sum_45_exact_significand),
      .sum_exponent(sum_45_exact_exponent),
      .sum_nan(sum_45_exact_nan),
      .sum_infinity(sum_45_exact_infinity)
  );
  wire [31:0] sum_45_code;
  round_28_to_fp32 round_sum_45 (
      .number_sign(sum_45_exact_sign),
      .number_significand(sum_45_exact_significand),
      .number_exponent(sum_45_exact_exponent),
      .number_nan(sum_45_exact_nan),
      .number_infinity(sum_45_exact_infinity),
      .code(sum_45_code)
  );
  wire sum_45_sign;
  wire [23:0] sum_45_significand;
  wire [7:0] sum_45_exponent;
  wire sum_45_nan;
  wire sum_45_infinity;
  decode_fp32 decode_sum_45 (
      .code(sum_45_code),
      .number_sign(sum_45_sign),
      .number_significand(sum_45_significand),
      .number_exponent(sum_45_exponent),
      .number_nan(sum_45_nan),
      .number_infinity(sum_45_infinity)
  );
  wire sum_46_exact_sign;
  wire [27:0] sum_46_exact_significand;
  wire [8:0] sum_46_exact_exponent;
  wire sum_46_exact_nan;
  wire sum_46_exact_infinity;
  add_24_16_for_fp32 add_sum_46_exact (
      .x_sign(sum_45_sign),
      .x_significand(sum_45_significand),
      .x_exponent(sum_45_exponent),
      .x_nan(sum_45_nan),
      .x_infinity(sum_45_infinity),
      .y_sign(product_46_sign),
      .y_significand(product_46_significand),
      .y_exponent(product_46_exponent),
      .y_nan(product_46_nan),
      .y_infinity(product_46_infinity),
      .sum_sign(sum_46_exact_sign),
      .sum_significand(sum_46_exact_significand),
      .sum_exponent(sum_46_exact_exponent),
      .sum_nan(sum_46_exact_nan),
      .sum_infinity(sum_46_exact_infinity)
  );
  wire [31:0] sum_46_code;
  round_28_to_fp32 round_sum_46 (
      .number_sign(sum_46_exact_sign),
      .number_significand(sum_46_exact_significand),
      .number_exponent(sum_46_exact_exponent),
      .number_nan(sum_46_exact_nan),
      .number_infinity(sum_46_exact_infinity),
      .code(sum_46_code)
  );
  wire sum_46_sign;
  wire [23:0] sum_46_significand;
  wire [7:0] sum_46_exponent;
  wire sum_46_nan;
  wire sum_46_infinity;
  decode_fp32 decode_sum_46 (
      .code(sum_46_code),
      .number_sign(sum_46_sign),
      .number_significand(sum_46_significand),
      .number_exponent(sum_46_exponent),
      .number_nan(sum_46_nan),
      .number_infinity(sum_46_infinity)
  );
  wire sum_47_exact_sign;
  wire [27:0] sum_47_exact_significand;
  wire [8:0] sum_47_exact_exponent;
  wire sum_47_exact_nan;
  wire sum_47_exact_infinity;
  add_24_16_for_fp32 add_sum_47_exact (
      .x_sign(sum_46_sign),
      .x_significand(sum_46_significand),
      .x_exponent(sum_46_exponent),
      .x_nan(sum_46_nan),
      .x_infinity(sum_46_infinity),
      .y_sign(product_47_sign),
      .y_significand(product_47_significand),
      .y_exponent(product_47_exponent),
      .y_nan(product_47_nan),
      .y_infinity(product_47_infinity),
      .sum_sign(sum_47_exact_sign),
      .sum_significand(sum_47_exact_significand),
      .sum_exponent(sum_47_exact_exponent),
      .sum_nan(sum_47_exact_nan),
      .sum_infinity(sum_47_exact_infinity)
  );
  wire [31:0] sum_47_code;
  round_28_to_fp32 round_sum_47 (
      .number_sign(sum_47_exact_sign),
      .number_significand(sum_47_exact_significand),
      .number_exponent(sum_47_exact_exponent),
      .number_nan(sum_47_exact_nan),
      .number_infinity(sum_47_exact_infinity),
      .code(sum_47_code)
  );
  wire sum_47_sign;
  wire [23:0] sum_47_significand;
  wire [7:0] sum_47_exponent;
  wire sum_47_nan;
  wire sum_47_infinity;
  decode_fp32 decode_sum_47 (
      .code(sum_47_code),
      .number_sign(sum_47_sign),
      .number_significand(sum_47_significand),
      .number_exponent(sum_47_exponent),
      .number_nan(sum_47_nan),
      .number_infinity(sum_47_infinity)
  );
  wire sum_48_exact_sign;
  wire [27:0] sum_48_exact_significand;
  wire [8:0] sum_48_exact_exponent;
  wire sum_48_exact_nan;
  wire sum_48_exact_infinity;
  add_24_16_for_fp32 add_sum_48_exact (
      .x_sign(sum_47_sign),
      .x_significand(sum_47_significand),
      .x_exponent(sum_47_exponent),
      .x_nan(sum_47_nan),
      .x_infinity(sum_47_infinity),
      .y_sign(product_48_sign),
      .y_significand(product_48_significand),
      .y_exponent(product_48_exponent),
      .y_nan(product_48_nan),
      .y_infinity(product_48_infinity),
      .sum_sign(sum_48_exact_sign),
      .sum_significand(sum_48_exact_significand),
      .sum_exponent(sum_48_exact_exponent),
      .sum_nan(sum_48_exact_nan),
      .sum_infinity(sum_48_exact_infinity)
  );
  wire [31:0] sum_48_code;
  round_28_to_fp32 round_sum_48 (
      .number_sign(sum_48_exact_sign),
      .number_significand(sum_48_exact_significand),
      .number_exponent(sum_48_exact_exponent),
      .number_nan(sum_48_exact_nan),
      .number_infinity(sum_48_exact_infinity),
      .code(sum_48_code)
  );
  wire sum_48_sign;
  wire [23:0] sum_48_significand;
  wire [7:0] sum_48_exponent;
  wire sum_48_nan;
  wire sum_48_infinity;
  decode_fp32 decode_sum_48 (
      .code(sum_48_code),
      .number_sign(sum_48_sign),
      .number_significand(sum_48_significand),
      .number_exponent(sum_48_exponent),
      .number_nan(sum_48_nan),
      .number_infinity(sum_48_infinity)
  );
  wire sum_49_exact_sign;
  wire [27:0] sum_49_exact_significand;
  wire [8:0] sum_49_exact_exponent;
  wire sum_49_exact_nan;
  wire sum_49_exact_infinity;
  add_24_16_for_fp32 add_sum_49_exact (
      .x_sign(sum_48_sign),
      .x_significand(sum_48_significand),
      .x_exponent(sum_48_exponent),
      .x_nan(sum_48_nan),
      .x_infinity(sum_48_infinity),
      .y_sign(product_49_sign),
      .y_significand(product_49_significand),
      .y_exponent(product_49_exponent),
      .y_nan(product_49_nan),
      .y_infinity(product_49_infinity),
      .sum_sign(sum_49_exact_sign),
      .sum_significand(sum_49_exact_significand),
      .sum_exponent(sum_49_exact_exponent),
      .sum_nan(sum_49_exact_nan),
      .sum_infinity(sum_49_exact_infinity)
  );
  wire [31:0] sum_49_code;
  round_28_to_fp32 round_sum_49 (
      .number_sign(sum_49_exact_sign),
      .number_significand(sum_49_exact_significand),
      .number_exponent(sum_49_exact_exponent),
      .number_nan(sum_49_exact_nan),
      .number_infinity(sum_49_exact_infinity),
      .code(sum_49_code)
  );
  wire sum_49_sign;
  wire [23:0] sum_49_significand;
  wire [7:0] sum_49_exponent;
  wire sum_49_nan;
  wire sum_49_infinity;
  decode_fp32 decode_sum_49 (
      .code(sum_49_code),
      .number_sign(sum_49_sign),
      .number_significand(sum_49_significand),
      .number_exponent(sum_49_exponent),
      .number_nan(sum_49_nan),
      .number_infinity(sum_49_infinity)
  );
  wire sum_50_exact_sign;
  wire [27:0] sum_50_exact_significand;
  wire [8:0] sum_50_exact_exponent;
  wire sum_50_exact_nan;
  wire sum_50_exact_infinity;
  add_24_16_for_fp32 add_sum_50_exact (
      .x_sign(sum_49_sign),
      .x_significand(sum_49_significand),
      .x_exponent(sum_49_exponent),
      .x_nan(sum_49_nan),
      .x_infinity(sum_49_infinity),
      .y_sign(product_50_sign),
      .y_significand(product_50_significand),
      .y_exponent(product_50_exponent),
      .y_nan(product_50_nan),
      .y_infinity(product_50_infinity),
      .sum_sign(sum_50_exact_sign),
      .sum_significand(sum_50_exact_significand),
      .sum_exponent(sum_50_exact_exponent),
      .sum_nan(sum_50_exact_nan),
      .sum_infinity(sum_50_exact_infinity)
  );
  wire [31:0] sum_50_code;
  round_28_to_fp32 round_sum_50 (
      .number_sign(sum_50_exact_sign),
      .number_significand(sum_50_exact_significand),
      .number_exponent(sum_50_exact_exponent),
      .number_nan(sum_50_exact_nan),
      .number_infinity(sum_50_exact_infinity),
      .code(sum_50_code)
  );
  wire sum_50_sign;
  wire [23:0] sum_50_significand;
  wire [7:0] sum_50_exponent;
  wire sum_50_nan;
  wire sum_50_infinity;
  decode_fp32 decode_sum_50 (
      .code(sum_50_code),
      .number_sign(sum_50_sign),
      .number_significand(sum_50_significand),
      .number_exponent(sum_50_exponent),
      .number_nan(sum_50_nan),
      .number_infinity(sum_50_infinity)
  );
  wire sum_51_exact_sign;
  wire [27:0] sum_51_exact_significand;
  wire [8:0] sum_51_exact_exponent;
  wire sum_51_exact_nan;
  wire sum_51_exact_infinity;
  add_24_16_for_fp32 add_sum_51_exact (
      .x_sign(sum_50_sign),
      .x_significand(sum_50_significand),
      .x_exponent(sum_50_exponent),
      .x_nan(sum_50_nan),
      .x_infinity(sum_50_infinity),
      .y_sign(product_51_sign),
      .y_significand(product_51_significand),
      .y_exponent(product_51_exponent),
      .y_nan(product_51_nan),
      .y_infinity(product_51_infinity),
      .sum_sign(sum_51_exact_sign),
      .sum_significand(sum_51_exact_significand),
      .sum_exponent(sum_51_exact_exponent),
      .sum_nan(sum_51_exact_nan),
      .sum_infinity(sum_51_exact_infinity)
  );
  wire [31:0] sum_51_code;
  round_28_to_fp32 round_sum_51 (
      .number_sign(sum_51_exact_sign),
      .number_significand(sum_51_exact_significand),
      .number_exponent(sum_51_exact_exponent),
      .number_nan(sum_51_exact_nan),
      .number_infinity(sum_51_exact_infinity),
      .code(sum_51_code)
  );
  wire sum_51_sign;
  wire [23:0] sum_51_significand;
  wire [7:0] sum_51_exponent;
  wire sum_51_nan;
  wire sum_51_infinity;
  decode_fp32 decode_sum_51 (
      .code(sum_51_code),
      .number_sign(sum_51_sign),
      .number_significand(sum_51_significand),
      .number_exponent(sum_51_exponent),
      .number_nan(sum_51_nan),
      .number_infinity(sum_51_infinity)
  );
  wire sum_52_exact_sign;
  wire [27:0] sum_52_exact_significand;
  wire [8:0] sum_52_exact_exponent;
  wire sum_52_exact_nan;
  wire sum_52_exact_infinity;
  add_24_16_for_fp32 add_sum_52_exact (
      .x_sign(sum_51_sign),
      .x_significand(sum_51_significand),
      .x_exponent(sum_51_exponent),
      .x_nan(sum_51_nan),
      .x_infinity(sum_51_infinity),
      .y_sign(product_52_sign),
      .y_significand(product_52_significand),
      .y_exponent(product_52_exponent),
      .y_nan(product_52_nan),
      .y_infinity(product_52_infinity),
      .sum_sign(sum_52_exact_sign),
      .sum_significand(sum_52_exact_significand),
      .sum_exponent(sum_52_exact_exponent),
      .sum_nan(sum_52_exact_nan),
      .sum_infinity(sum_52_exact_infinity)
  );
  wire [31:0] sum_52_code;
  round_28_to_fp32 round_sum_52 (
      .number_sign(sum_52_exact_sign),
      .number_significand(sum_52_exact_significand),
      .number_exponent(sum_52_exact_exponent),
      .number_nan(sum_52_exact_nan),
      .number_infinity(sum_52_exact_infinity),
      .code(sum_52_code)
  );
  wire sum_52_sign;
  wire [23:0] sum_52_significand;
  wire [7:0] sum_52_exponent;
  wire sum_52_nan;
  wire sum_52_infinity;
  decode_fp32 decode_sum_52 (
      .code(sum_52_code),
      .number_sign(sum_52_sign),
      .number_significand(sum_52_significand),
      .number_exponent(sum_52_exponent),
      .number_nan(sum_52_nan),
      .number_infinity(sum_52_infinity)
  );
  wire sum_53_exact_sign;
  wire [27:0] sum_53_exact_significand;
  wire [8:0] sum_53_exact_exponent;
  wire sum_53_exact_nan;
  wire sum_53_exact_infinity;
  add_24_16_for_fp32 add_sum_53_exact (
      .x_sign(sum_52_sign),
      .x_significand(sum_52_significand),
      .x_exponent(sum_52_exponent),
      .x_nan(sum_52_nan),
      .x_infinity(sum_52_infinity),
      .y_sign(product_53_sign),
      .y_significand(product_53_significand),
      .y_exponent(product_53_exponent),
      .y_nan(product_53_nan),
      .y_infinity(product_53_infinity),
      .sum_sign(sum_53_exact_sign),
      .sum_significand(sum_53_exact_significand),
      .sum_exponent(sum_53_exact_exponent),
      .sum_nan(sum_53_exact_nan),
      .sum_infinity(sum_53_exact_infinity)
  );
  wire [31:0] sum_53_code;
  round_28_to_fp32 round_sum_53 (
      .number_sign(sum_53_exact_sign),
      .number_significand(sum_53_exact_significand),
      .number_exponent(sum_53_exact_exponent),
      .number_nan(sum_53_exact_nan),
      .number_infinity(sum_53_exact_infinity),
      .code(sum_53_code)
  );
  wire sum_53_sign;
  wire [23:0] sum_53_significand;
  wire [7:0] sum_53_exponent;
  wire sum_53_nan;
  wire sum_53_infinity;
  decode_fp32 decode_sum_53 (
      .code(sum_53_code),
      .number_sign(sum_53_sign),
      .number_significand(sum_53_significand),
      .number_exponent(sum_53_exponent),
      .number_nan(sum_53_nan),
      .number_infinity(sum_53_infinity)
  );
  wire sum_54_exact_sign;
  wire [27:0] sum_54_exact_significand;
  wire [8:0] sum_54_exact_exponent;
  wire sum_54_exact_nan;
  wire sum_54_exact_infinity;
  add_24_16_for_fp32 add_sum_54_exact (
      .x_sign(sum_53_sign),
      .x_significand(sum_53_significand),
      .x_exponent(sum_53_exponent),
      .x_nan(sum_53_nan),
      .x_infinity(sum_53_infinity),
      .y_sign(product_54_sign),
      .y_significand(product_54_significand),
      .y_exponent(product_54_exponent),
      .y_nan(product_54_nan),
      .y_infinity(product_54_infinity),
      .sum_sign(sum_54_exact_sign),
      .sum_significand(sum_54_exact_significand),
      .sum_exponent(sum_54_exact_exponent),
      .sum_nan(sum_54_exact_nan),
      .sum_infinity(sum_54_exact_infinity)
  );
  wire [31:0] sum_54_code;
  round_28_to_fp32 round_sum_54 (
      .number_sign(sum_54_exact_sign),
      .number_significand(sum_54_exact_significand),
      .number_exponent(sum_54_exact_exponent),
      .number_nan(sum_54_exact_nan),
      .number_infinity(sum_54_exact_infinity),
      .code(sum_54_code)
  );
  wire sum_54_sign;
  wire [23:0] sum_54_significand;
  wire [7:0] sum_54_exponent;
  wire sum_54_nan;
  wire sum_54_infinity;
  decode_fp32 decode_sum_54 (
      .code(sum_54_code),
      .number_sign(sum_54_sign),
      .number_significand(sum_54_significand),
      .number_exponent(sum_54_exponent),
      .number_nan(sum_54_nan),
      .number_infinity(sum_54_infinity)
  );
  wire sum_55_exact_sign;
  wire [27:0] sum_55_exact_significand;
  wire [8:0] sum_55_exact_exponent;
  wire sum_55_exact_nan;
  wire sum_55_exact_infinity;
  add_24_16_for_fp32 add_sum_55_exact (
      .x_sign(sum_54_sign),
      .x_significand(sum_54_significand),
      .x_exponent(sum_54_exponent),
      .x_nan(sum_54_nan),
      .x_infinity(sum_54_infinity),
      .y_sign(product_55_sign),
      .y_significand(product_55_significand),
      .y_exponent(product_55_exponent),
      .y_nan(product_55_nan),
      .y_infinity(product_55_infinity),
      .sum_sign(sum_55_exact_sign),
      .sum_significand(sum_55_exact_significand),
      .sum_exponent(sum_55_exact_exponent),
      .sum_nan(sum_55_exact_nan),
      .sum_infinity(sum_55_exact_infinity)
  );
  wire [31:0] sum_55_code;
  round_28_to_fp32 round_sum_55 (
      .number_sign(sum_55_exact_sign),
      .number_significand(sum_55_exact_significand),
      .number_exponent(sum_55_exact_exponent),
      .number_nan(sum_55_exact_nan),
      .number_infinity(sum_55_exact_infinity),
      .code(sum_55_code)
  );
  wire sum_55_sign;
  wire [23:0] sum_55_significand;
  wire [7:0] sum_55_exponent;
  wire sum_55_nan;
  wire sum_55_infinity;
  decode_fp32 decode_sum_55 (
      .code(sum_55_code),
      .number_sign(sum_55_sign),
      .number_significand(sum_55_significand),
      .number_exponent(sum_55_exponent),
      .number_nan(sum_55_nan),
      .number_infinity(sum_55_infinity)
  );
  wire sum_56_exact_sign;
  wire [27:0] sum_56_exact_significand;
  wire [8:0] sum_56_exact_exponent;
  wire sum_56_exact_nan;
  wire sum_56_exact_infinity;
  add_24_16_for_fp32 add_sum_56_exact (
      .x_sign(sum_55_sign),
      .x_significand(sum_55_significand),
      .x_exponent(sum_55_exponent),
      .x_nan(sum_55_nan),
      .x_infinity(sum_55_infinity),
      .y_sign(product_56_sign),
      .y_significand(product_56_significand),
      .y_exponent(product_56_exponent),
      .y_nan(product_56_nan),
      .y_infinity(product_56_infinity),
      .sum_sign(sum_56_exact_sign),
      .sum_significand(sum_56_exact_significand),
      .sum_exponent(sum_56_exact_exponent),
      .sum_nan(sum_56_exact_nan),
      .sum_infinity(sum_56_exact_infinity)
  );
  wire [31:0] sum_56_code;
  round_28_to_fp32 round_sum_56 (
      .number_sign(sum_56_exact_sign),
      .number_significand(sum_56_exact_significand),
      .number_exponent(sum_56_exact_exponent),
      .number_nan(sum_56_exact_nan),
      .number_infinity(sum_56_exact_infinity),
      .code(sum_56_code)
  );
  wire sum_56_sign;
  wire [23:0] sum_56_significand;
  wire [7:0] sum_56_exponent;
  wire sum_56_nan;
  wire sum_56_infinity;
  decode_fp32 decode_sum_56 (
      .code(sum_56_code),
      .number_sign(sum_56_sign),
      .number_significand(sum_56_significand),
      .number_exponent(sum_56_exponent),
      .number_nan(sum_56_nan),
      .number_infinity(sum_56_infinity)
  );
  wire sum_57_exact_sign;
  wire [27:0] sum_57_exact_significand;
  wire [8:0] sum_57_exact_exponent;
  wire sum_57_exact_nan;
  wire sum_57_exact_infinity;
  add_24_16_for_fp32 add_sum_57_exact (
      .x_sign(sum_56_sign),
      .x_significand(sum_56_significand),
      .x_exponent(sum_56_exponent),
      .x_nan(sum_56_nan),
      .x_infinity(sum_56_infinity),
      .y_sign(product_57_sign),
      .y_significand(product_57_significand),
      .y_exponent(product_57_exponent),
      .y_nan(product_57_nan),
      .y_infinity(product_57_infinity),
      .sum_sign(sum_57_exact_sign),
      .sum_significand(sum_57_exact_significand),
      .sum_exponent(sum_57_exact_exponent),
      .sum_nan(sum_57_exact_nan),
      .sum_infinity(sum_57_exact_infinity)
  );
  wire [31:0] sum_57_code;
  round_28_to_fp32 round_sum_57 (
      .number_sign(sum_57_exact_sign),
      .number_significand(sum_57_exact_significand),
      .number_exponent(sum_57_exact_exponent),
      .number_nan(sum_57_exact_nan),
      .number_infinity(sum_57_exact_infinity),
      .code(sum_57_code)
  );
  wire sum_57_sign;
  wire [23:0] sum_57_significand;
  wire [7:0] sum_57_exponent;
  wire sum_57_nan;
  wire sum_57_infinity;
  decode_fp32 decode_sum_57 (
      .code(sum_57_code),
      .number_sign(sum_57_sign),
      .number_significand(sum_57_significand),
      .number_exponent(sum_57_exponent),
      .number_nan(sum_57_nan),
      .number_infinity(sum_57_infinity)
  );
  wire sum_58_exact_sign;
  wire [27:0] sum_58_exact_significand;
  wire [8:0] sum_58_exact_exponent;
  wire sum_58_exact_nan;
  wire sum_58_exact_infinity;
  add_24_16_for_fp32 add_sum_58_exact (
      .x_sign(sum_57_sign),
      .x_significand(sum_57_significand),
      .x_exponent(sum_57_exponent),
      .x_nan(sum_57_nan),
      .x_infinity(sum_57_infinity),
      .y_sign(product_58_sign),
      .y_significand(product_58_significand),
      .y_exponent(product_58_exponent),
      .y_nan(product_58_nan),
      .y_infinity(product_58_infinity),
      .sum_sign(sum_58_exact_sign),
      .sum_significand(sum_58_exact_significand),
      .sum_exponent(sum_58_exact_exponent),
      .sum_nan(sum_58_exact_nan),
      .sum_infinity(sum_58_exact_infinity)
  );
  wire [31:0] sum_58_code;
  round_28_to_fp32 round_sum_58 (
      .number_sign(sum_58_exact_sign),
      .number_significand(sum_58_exact_significand),
      .number_exponent(sum_58_exact_exponent),
      .number_nan(sum_58_exact_nan),
      .number_infinity(sum_58_exact_infinity),
      .code(sum_58_code)
  );
  wire sum_58_sign;
  wire [23:0] sum_58_significand;
  wire [7:0] sum_58_exponent;
  wire sum_58_nan;
  wire sum_58_infinity;
  decode_fp32 decode_sum_58 (
      .code(sum_58_code),
      .number_sign(sum_58_sign),
      .number_significand(sum_58_significand),
      .number_exponent(sum_58_exponent),
      .number_nan(sum_58_nan),
      .number_infinity(sum_58_infinity)
  );
  wire sum_59_exact_sign;
  wire [27:0] sum_59_exact_significand;
  wire [8:0] sum_59_exact_exponent;
  wire sum_59_exact_nan;
  wire sum_59_exact_infinity;
  add_24_16_for_fp32 add_sum_59_exact (
      .x_sign(sum_58_sign),
      .x_significand(sum_58_significand),
      .x_exponent(sum_58_exponent),
      .x_nan(sum_58_nan),
      .x_infinity(sum_58_infinity),
      .y_sign(product_59_sign),
      .y_significand(product_59_significand),
      .y_exponent(product_59_exponent),
      .y_nan(product_59_nan),
      .y_infinity(product_59_infinity),
      .sum_sign(sum_59_exact_sign),
      .sum_significand(sum_59_exact_significand),
      .sum_exponent(sum_59_exact_exponent),
      .sum_nan(sum_59_exact_nan),
      .sum_infinity(sum_59_exact_infinity)
  );
  wire [31:0] sum_59_code;
  round_28_to_fp32 round_sum_59 (
      .number_sign(sum_59_exact_sign),
      .number_significand(sum_59_exact_significand),
      .number_exponent(sum_59_exact_exponent),
      .number_nan(sum_59_exact_nan),
      .number_infinity(sum_59_exact_infinity),
      .code(sum_59_code)
  );
  wire sum_59_sign;
  wire [23:0] sum_59_significand;
  wire [7:0] sum_59_exponent;
  wire sum_59_nan;
  wire sum_59_infinity;
  decode_fp32 decode_sum_59 (
      .code(sum_59_code),
      .number_sign(sum_59_sign),
      .number_significand(sum_59_significand),
      .number_exponent(sum_59_exponent),
      .number_nan(sum_59_nan),
      .number_infinity(sum_59_infinity)
  );
  wire sum_60_exact_sign;
  wire [27:0] sum_60_exact_significand;
  wire [8:0] sum_60_exact_exponent;
  wire sum_60_exact_nan;
  wire sum_60_exact_infinity;
  add_24_16_for_fp32 add_sum_60_exact (
      .x_sign(sum_59_sign),
      .x_significand(sum_59_significand),
      .x_exponent(sum_59_exponent),
      .x_nan(sum_59_nan),
      .x_infinity(sum_59_infinity),
      .y_sign(product_60_sign),
      .y_significand(product_60_significand),
      .y_exponent(product_60_exponent),
      .y_nan(product_60_nan),
      .y_infinity(product_60_infinity),
      .sum_sign(sum_60_exact_sign),
      .sum_significand(sum_60_exact_significand),
      .sum_exponent(sum_60_exact_exponent),
      .sum_nan(sum_60_exact_nan),
      .sum_infinity(sum_60_exact_infinity)
  );
  wire [31:0] sum_60_code;
  round_28_to_fp32 round_sum_60 (
      .number_sign(sum_60_exact_sign),
      .number_significand(sum_60_exact_significand),
      .number_exponent(sum_60_exact_exponent),
      .number_nan(sum_60_exact_nan),
      .number_infinity(sum_60_exact_infinity),
      .code(sum_60_code)
  );
  wire sum_60_sign;
  wire [23:0] sum_60_significand;
  wire [7:0] sum_60_exponent;
  wire sum_60_nan;
  wire sum_60_infinity;
  decode_fp32 decode_sum_60 (
      .code(sum_60_code),
      .number_sign(sum_60_sign),
      .number_significand(sum_60_significand),
      .number_exponent(sum_60_exponent),
      .number_nan(sum_60_nan),
      .number_infinity(sum_60_infinity)
  );
  wire sum_61_exact_sign;
  wire [27:0] sum_61_exact_significand;
  wire [8:0] sum_61_exact_exponent;
  wire sum_61_exact_nan;
  wire sum_61_exact_infinity;
  add_24_16_for_fp32 add_sum_61_exact (
      .x_sign(sum_60_sign),
      .x_significand(sum_60_significand),
      .x_exponent(sum_60_exponent),
      .x_nan(sum_60_nan),
      .x_infinity(sum_60_infinity),
      .y_sign(product_61_sign),
      .y_significand(product_61_significand),
      .y_exponent(product_61_exponent),
      .y_nan(product_61_nan),
      .y_infinity(product_61_infinity),
      .sum_sign(sum_61_exact_sign),
      .sum_significand(sum_61_exact_significand),
      .sum_exponent(sum_61_exact_exponent),
      .sum_nan(sum_61_exact_nan),
      .sum_infinity(sum_61_exact_infinity)
  );
  wire [31:0] sum_61_code;
  round_28_to_fp32 round_sum_61 (
      .number_sign(sum_61_exact_sign),
      .number_significand(sum_61_exact_significand),
      .number_exponent(sum_61_exact_exponent),
      .number_nan(sum_61_exact_nan),
      .number_infinity(sum_61_exact_infinity),
      .code(sum_61_code)
  );
  wire sum_61_sign;
  wire [23:0] sum_61_significand;
  wire [7:0] sum_61_exponent;
  wire sum_61_nan;
  wire sum_61_infinity;
  decode_fp32 decode_sum_61 (
      .code(sum_61_code),
      .number_sign(sum_61_sign),
      .number_significand(sum_61_significand),
      .number_exponent(sum_61_exponent),
      .number_nan(sum_61_nan),
      .number_infinity(sum_61_infinity)
  );
  wire sum_62_exact_sign;
  wire [27:0] sum_62_exact_significand;
  wire [8:0] sum_62_exact_exponent;
  wire sum_62_exact_nan;
  wire sum_62_exact_infinity;
  add_24_16_for_fp32 add_sum_62_exact (
      .x_sign(sum_61_sign),
      .x_significand(sum_61_significand),
      .x_exponent(sum_61_exponent),
      .x_nan(sum_61_nan),
      .x_infinity(sum_61_infinity),
      .y_sign(product_62_sign),
      .y_significand(product_62_significand),
      .y_exponent(product_62_exponent),
      .y_nan(product_62_nan),
      .y_infinity(product_62_infinity),
      .sum_sign(sum_62_exact_sign),
      .sum_significand(sum_62_exact_significand),
      .sum_exponent(sum_62_exact_exponent),
      .sum_nan(sum_62_exact_nan),
      .sum_infinity(sum_62_exact_infinity)
  );
  wire [31:0] sum_62_code;
  round_28_to_fp32 round_sum_62 (
      .number_sign(sum_62_exact_sign),
      .number_significand(sum_62_exact_significand),
      .number_exponent(sum_62_exact_exponent),
      .number_nan(sum_62_exact_nan),
      .number_infinity(sum_62_exact_infinity),
      .code(sum_62_code)
  );
  wire sum_62_sign;
  wire [23:0] sum_62_significand;
  wire [7:0] sum_62_exponent;
  wire sum_62_nan;
  wire sum_62_infinity;
  decode_fp32 decode_sum_62 (
      .code(sum_62_code),
      .number_sign(sum_62_sign),
      .number_significand(sum_62_significand),
      .number_exponent(sum_62_exponent),
      .number_nan(sum_62_nan),
      .number_infinity(sum_62_infinity)
  );
  wire sum_63_exact_sign;
  wire [27:0] sum_63_exact_significand;
  wire [8:0] sum_63_exact_exponent;
  wire sum_63_exact_nan;
  wire sum_63_exact_infinity;
  add_24_16_for_fp32 add_sum_63_exact (
      .x_sign(sum_62_sign),
      .x_significand(sum_62_significand),
      .x_exponent(sum_62_exponent),
      .x_nan(sum_62_nan),
      .x_infinity(sum_62_infinity),
      .y_sign(product_63_sign),
      .y_significand(product_63_significand),
      .y_exponent(product_63_exponent),
      .y_nan(product_63_nan),
      .y_infinity(product_63_infinity),
      .sum_sign(sum_63_exact_sign),
      .sum_significand(sum_63_exact_significand),
      .sum_exponent(sum_63_exact_exponent),
      .sum_nan(sum_63_exact_nan),
      .sum_infinity(sum_63_exact_infinity)
  );
  wire [31:0] sum_63_code;
  round_28_to_fp32 round_sum_63 (
      .number_sign(sum_63_exact_sign),
      .number_significand(sum_63_exact_significand),
      .number_exponent(sum_63_exact_exponent),
      .number_nan(sum_63_exact_nan),
      .number_infinity(sum_63_exact_infinity),
      .code(sum_63_code)
  );
  wire sum_63_sign;
  wire [23:0] sum_63_significand;
  wire [7:0] sum_63_exponent;
  wire sum_63_nan;
  wire sum_63_infinity;
  decode_fp32 decode_sum_63 (
      .code(sum_63_code),
      .number_sign(sum_63_sign),
      .number_significand(sum_63_significand),
      .number_exponent(sum_63_exponent),
      .number_nan(sum_63_nan),
      .number_infinity(sum_63_infinity)
  );
  wire sum_64_exact_sign;
  wire [27:0] sum_64_exact_significand;
  wire [8:0] sum_64_exact_exponent;
  wire sum_64_exact_nan;
  wire sum_64_exact_infinity;
  add_24_16_for_fp32 add_sum_64_exact (
      .x_sign(sum_63_sign),
      .x_significand(sum_63_significand),
      .x_exponent(sum_63_exponent),
      .x_nan(sum_63_nan),
      .x_infinity(sum_63_infinity),
      .y_sign(product_64_sign),
      .y_significand(product_64_significand),
      .y_exponent(product_64_exponent),
      .y_nan(product_64_nan),
      .y_infinity(product_64_infinity),
      .sum_sign(sum_64_exact_sign),
      .sum_significand(sum_64_exact_significand),
      .sum_exponent(sum_64_exact_exponent),
      .sum_nan(sum_64_exact_nan),
      .sum_infinity(sum_64_exact_infinity)
  );
  wire [31:0] sum_64_code;
  round_28_to_fp32 round_sum_64 (
      .number_sign(sum_64_exact_sign),
      .number_significand(sum_64_exact_significand),
      .number_exponent(sum_64_exact_exponent),
      .number_nan(sum_64_exact_nan),
      .number_infinity(sum_64_exact_infinity),
      .code(sum_64_code)
  );
  wire sum_64_sign;
  wire [23:0] sum_64_significand;
  wire [7:0] sum_64_exponent;
  wire sum_64_nan;
  wire sum_64_infinity;
  decode_fp32 decode_sum_64 (
      .code(sum_64_code),
      .number_sign(sum_64_sign),
      .number_significand(sum_64_significand),
      .number_exponent(sum_64_exponent),
      .number_nan(sum_64_nan),
      .number_infinity(sum_64_infinity)
  );
  wire sum_65_exact_sign;
  wire [27:0] sum_65_exact_significand;
  wire [8:0] sum_65_exact_exponent;
  wire sum_65_exact_nan;
  wire sum_65_exact_infinity;
  add_24_16_for_fp32 add_sum_65_exact (
      .x_sign(sum_64_sign),
      .x_significand(sum_64_significand),
      .x_exponent(sum_64_exponent),
      .x_nan(sum_64_nan),
      .x_infinity(sum_64_infinity),
      .y_sign(product_65_sign),
      .y_significand(product_65_significand),
      .y_exponent(product_65_exponent),
      .y_nan(product_65_nan),
      .y_infinity(product_65_infinity),
      .sum_sign(sum_65_exact_sign),
      .sum_significand(sum_65_exact_significand),
      .sum_exponent(sum_65_exact_exponent),
      .sum_nan(sum_65_exact_nan),
      .sum_infinity(sum_65_exact_infinity)
  );
  wire [31:0] sum_65_code;
  round_28_to_fp32 round_sum_65 (
      .number_sign(sum_65_exact_sign),
      .number_significand(sum_65_exact_significand),
      .number_exponent(sum_65_exact_exponent),
      .number_nan(sum_65_exact_nan),
      .number_infinity(sum_65_exact_infinity),
      .code(sum_65_code)
  );
  wire sum_65_sign;
  wire [23:0] sum_65_significand;
  wire [7:0] sum_65_exponent;
  wire sum_65_nan;
  wire sum_65_infinity;
  decode_fp32 decode_sum_65 (
      .code(sum_65_code),
      .number_sign(sum_65_sign),
      .number_significand(sum_65_significand),
      .number_exponent(sum_65_exponent),
      .number_nan(sum_65_nan),
      .number_infinity(sum_65_infinity)
  );
  wire sum_66_exact_sign;
  wire [27:0] sum_66_exact_significand;
  wire [8:0] sum_66_exact_exponent;
  wire sum_66_exact_nan;
  wire sum_66_exact_infinity;
  add_24_16_for_fp32 add_sum_66_exact (
      .x_sign(sum_65_sign),
      .x_significand(sum_65_significand),
      .x_exponent(sum_65_exponent),
      .x_nan(sum_65_nan),
      .x_infinity(sum_65_infinity),
      .y_sign(product_66_sign),
      .y_significand(product_66_significand),
      .y_exponent(product_66_exponent),
      .y_nan(product_66_nan),
      .y_infinity(product_66_infinity),
      .sum_sign(sum_66_exact_sign),
      .sum_significand(sum_66_exact_significand),
      .sum_exponent(sum_66_exact_exponent),
      .sum_nan(sum_66_exact_nan),
      .sum_infinity(sum_66_exact_infinity)
  );
  wire [31:0] sum_66_code;
  round_28_to_fp32 round_sum_66 (
      .number_sign(sum_66_exact_sign),
      .number_significand(sum_66_exact_significand),
      .number_exponent(sum_66_exact_exponent),
      .number_nan(sum_66_exact_nan),
      .number_infinity(sum_66_exact_infinity),
      .code(sum_66_code)
  );
  wire sum_66_sign;
  wire [23:0] sum_66_significand;
  wire [7:0] sum_66_exponent;
  wire sum_66_nan;
  wire sum_66_infinity;
  decode_fp32 decode_sum_66 (
      .code(sum_66_code),
      .number_sign(sum_66_sign),
      .number_significand(sum_66_significand),
      .number_exponent(sum_66_exponent),
      .number_nan(sum_66_nan),
      .number_infinity(sum_66_infinity)
  );
  wire sum_67_exact_sign;
  wire [27:0] sum_67_exact_significand;
  wire [8:0] sum_67_exact_exponent;
  wire sum_67_exact_nan;
  wire sum_67_exact_infinity;
  add_24_16_for_fp32 add_sum_67_exact (
      .x_sign(sum_66_sign),
      .x_significand(sum_66_significand),
      .x_exponent(sum_66_exponent),
      .x_nan(sum_66_nan),
      .x_infinity(sum_66_infinity),
      .y_sign(product_67_sign),
      .y_significand(product_67_significand),
      .y_exponent(product_67_exponent),
      .y_nan(product_67_nan),
      .y_infinity(product_67_infinity),
      .sum_sign(sum_67_exact_sign),
      .sum_significand(sum_67_exact_significand),
      .sum_exponent(sum_67_exact_exponent),
      .sum_nan(sum_67_exact_nan),
      .sum_infinity(sum_67_exact_infinity)
  );
  wire [31:0] sum_67_code;
  round_28_to_fp32 round_sum_67 (
      .number_sign(sum_67_exact_sign),
      .number_significand(sum_67_exact_significand),
      .number_exponent(sum_67_exact_exponent),
      .number_nan(sum_67_exact_nan),
      .number_infinity(sum_67_exact_infinity),
      .code(sum_67_code)
  );
  wire sum_67_sign;
  wire [23:0] sum_67_significand;
  wire [7:0] sum_67_exponent;
  wire sum_67_nan;
  wire sum_67_infinity;
  decode_fp32 decode_sum_67 (
      .code(sum_67_code),
      .number_sign(sum_67_sign),
      .number_significand(sum_67_significand),
      .number_exponent(sum_67_exponent),
      .number_nan(sum_67_nan),
      .number_infinity(sum_67_infinity)
  );
  wire sum_68_exact_sign;
  wire [27:0] sum_68_exact_significand;
  wire [8:0] sum_68_exact_exponent;
  wire sum_68_exact_nan;
  wire sum_68_exact_infinity;
  add_24_16_for_fp32 add_sum_68_exact (
      .x_sign(sum_67_sign),
      .x_significand(sum_67_significand),
      .x_exponent(sum_67_exponent),
      .x_nan(sum_67_nan),
      .x_infinity(sum_67_infinity),
      .y_sign(product_68_sign),
      .y_significand(product_68_significand),
      .y_exponent(product_68_exponent),
      .y_nan(product_68_nan),
      .y_infinity(product_68_infinity),
      .sum_sign(sum_68_exact_sign),
      .sum_significand(sum_68_exact_significand),
      .sum_exponent(sum_68_exact_exponent),
      .sum_nan(sum_68_exact_nan),
      .sum_infinity(sum_68_exact_infinity)
  );
  wire [31:0] sum_68_code;
  round_28_to_fp32 round_sum_68 (
      .number_sign(sum_68_exact_sign),
      .number_significand(sum_68_exact_significand),
      .number_exponent(sum_68_exact_exponent),
      .number_nan(sum_68_exact_nan),
      .number_infinity(sum_68_exact_infinity),
      .code(sum_68_code)
  );
  wire sum_68_sign;
  wire [23:0] sum_68_significand;
  wire [7:0] sum_68_exponent;
  wire sum_68_nan;
  wire sum_68_infinity;
  decode_fp32 decode_sum_68 (
      .code(sum_68_code),
      .number_sign(sum_68_sign),
      .number_significand(sum_68_significand),
      .number_exponent(sum_68_exponent),
      .number_nan(sum_68_nan),
      .number_infinity(sum_68_infinity)
  );
  wire sum_69_exact_sign;
  wire [27:0] sum_69_exact_significand;
  wire [8:0] sum_69_exact_exponent;
  wire sum_69_exact_nan;
  wire sum_69_exact_infinity;
  add_24_16_for_fp32 add_sum_69_exact (
      .x_sign(sum_68_sign),
      .x_significand(sum_68_significand),
      .x_exponent(sum_68_exponent),
      .x_nan(sum_68_nan),
      .x_infinity(sum_68_infinity),
      .y_sign(product_69_sign),
      .y_significand(product_69_significand),
      .y_exponent(product_69_exponent),
      .y_nan(product_69_nan),
      .y_infinity(product_69_infinity),
      .sum_sign(sum_69_exact_sign),
      .sum_significand(sum_69_exact_significand),
      .sum_exponent(sum_69_exact_exponent),
      .sum_nan(sum_69_exact_nan),
      .sum_infinity(sum_69_exact_infinity)
  );
  wire [31:0] sum_69_code;
  round_28_to_fp32 round_sum_69 (
      .number_sign(sum_69_exact_sign),
      .number_significand(sum_69_exact_significand),
      .number_exponent(sum_69_exact_exponent),
      .number_nan(sum_69_exact_nan),
      .number_infinity(sum_69_exact_infinity),
      .code(sum_69_code)
  );
  wire sum_69_sign;
  wire [23:0] sum_69_significand;
  wire [7:0] sum_69_exponent;
  wire sum_69_nan;
  wire sum_69_infinity;
  decode_fp32 decode_sum_69 (
      .code(sum_69_code),
      .number_sign(sum_69_sign),
      .number_significand(sum_69_significand),
      .number_exponent(sum_69_exponent),
      .number_nan(sum_69_nan),
      .number_infinity(sum_69_infinity)
  );
  wire sum_70_exact_sign;
  wire [27:0] sum_70_exact_significand;
  wire [8:0] sum_70_exact_exponent;
  wire sum_70_exact_nan;
  wire sum_70_exact_infinity;
  add_24_16_for_fp32 add_sum_70_exact (
      .x_sign(sum_69_sign),
      .x_significand(sum_69_significand),
      .x_exponent(sum_69_exponent),
      .x_nan(sum_69_nan),
      .x_infinity(sum_69_infinity),
      .y_sign(product_70_sign),
      .y_significand(product_70_significand),
      .y_exponent(product_70_exponent),
      .y_nan(product_70_nan),
      .y_infinity(product_70_infinity),
      .sum_sign(sum_70_exact_sign),
      .sum_significand(sum_70_exact_significand),
      .sum_exponent(sum_70_exact_exponent),
      .sum_nan(sum_70_exact_nan),
      .sum_infinity(sum_70_exact_infinity)
  );
  wire [31:0] sum_70_code;
  round_28_to_fp32 round_sum_70 (
      .number_sign(sum_70_exact_sign),
      .number_significand(sum_70_exact_significand),
      .number_exponent(sum_70_exact_exponent),
      .number_nan(sum_70_exact_nan),
      .number_infinity(sum_70_exact_infinity),
      .code(sum_70_code)
  );
  wire sum_70_sign;
  wire [23:0] sum_70_significand;
  wire [7:0] sum_70_exponent;
  wire sum_70_nan;
  wire sum_70_infinity;
  decode_fp32 decode_sum_70 (
      .code(sum_70_code),
      .number_sign(sum_70_sign),
      .number_significand(sum_70_significand),
      .number_exponent(sum_70_exponent),
      .number_nan(sum_70_nan),
      .number_infinity(sum_70_infinity)
  );
  wire sum_71_exact_sign;
  wire [27:0] sum_71_exact_significand;
  wire [8:0] sum_71_exact_exponent;
  wire sum_71_exact_nan;
  wire sum_71_exact_infinity;
  add_24_16_for_fp32 add_sum_71_exact (
      .x_sign(sum_70_sign),
      .x_significand(sum_70_significand),
      .x_exponent(sum_70_exponent),
      .x_nan(sum_70_nan),
      .x_infinity(sum_70_infinity),
      .y_sign(product_71_sign),
      .y_significand(product_71_significand),
      .y_exponent(product_71_exponent),
      .y_nan(product_71_nan),
      .y_infinity(product_71_infinity),
      .sum_sign(sum_71_exact_sign),
      .sum_significand(sum_71_exact_significand),
      .sum_exponent(sum_71_exact_exponent),
      .sum_nan(sum_71_exact_nan),
      .sum_infinity(sum_71_exact_infinity)
  );
  wire [31:0] sum_71_code;
  round_28_to_fp32 round_sum_71 (
      .number_sign(sum_71_exact_sign),
      .number_significand(sum_71_exact_significand),
      .number_exponent(sum_71_exact_exponent),
      .number_nan(sum_71_exact_nan),
      .number_infinity(sum_71_exact_infinity),
      .code(sum_71_code)
  );
  wire sum_71_sign;
  wire [23:0] sum_71_significand;
  wire [7:0] sum_71_exponent;
  wire sum_71_nan;
  wire sum_71_infinity;
  decode_fp32 decode_sum_71 (
      .code(sum_71_code),
      .number_sign(sum_71_sign),
      .number_significand(sum_71_significand),
      .number_exponent(sum_71_exponent),
      .number_nan(sum_71_nan),
      .number_infinity(sum_71_infinity)
  );
  wire sum_72_exact_sign;
  wire [27:0] sum_72_exact_significand;
  wire [8:0] sum_72_exact_exponent;
  wire sum_72_exact_nan;
  wire sum_72_exact_infinity;
  add_24_16_for_fp32 add_sum_72_exact (
      .x_sign(sum_71_sign),
      .x_significand(sum_71_significand),
      .x_exponent(sum_71_exponent),
      .x_nan(sum_71_nan),
      .x_infinity(sum_71_infinity),
      .y_sign(product_72_sign),
      .y_significand(product_72_significand),
      .y_exponent(product_72_exponent),
      .y_nan(product_72_nan),
      .y_infinity(product_72_infinity),
      .sum_sign(sum_72_exact_sign),
      .sum_significand(sum_72_exact_significand),
      .sum_exponent(sum_72_exact_exponent),
      .sum_nan(sum_72_exact_nan),
      .sum_infinity(sum_72_exact_infinity)
  );
  wire [31:0] sum_72_code;
  round_28_to_fp32 round_sum_72 (
      .number_sign(sum_72_exact_sign),
      .number_significand(sum_72_exact_significand),
      .number_exponent(sum_72_exact_exponent),
      .number_nan(sum_72_exact_nan),
      .number_infinity(sum_72_exact_infinity),
      .code(sum_72_code)
  );
  wire sum_72_sign;
  wire [23:0] sum_72_significand;
  wire [7:0] sum_72_exponent;
  wire sum_72_nan;
  wire sum_72_infinity;
  decode_fp32 decode_sum_72 (
      .code(sum_72_code),
      .number_sign(sum_72_sign),
      .number_significand(sum_72_significand),
      .number_exponent(sum_72_exponent),
      .number_nan(sum_72_nan),
      .number_infinity(sum_72_infinity)
  );
  wire sum_73_exact_sign;
  wire [27:0] sum_73_exact_significand;
  wire [8:0] sum_73_exact_exponent;
  wire sum_73_exact_nan;
  wire sum_73_exact_infinity;
  add_24_16_for_fp32 add_sum_73_exact (
      .x_sign(sum_72_sign),
      .x_significand(sum_72_significand),
      .x_exponent(sum_72_exponent),
      .x_nan(sum_72_nan),
      .x_infinity(sum_72_infinity),
      .y_sign(product_73_sign),
      .y_significand(product_73_significand),
      .y_exponent(product_73_exponent),
      .y_nan(product_73_nan),
      .y_infinity(product_73_infinity),
      .sum_sign(sum_73_exact_sign),
      .sum_significand(sum_73_exact_significand),
      .sum_exponent(sum_73_exact_exponent),
      .sum_nan(sum_73_exact_nan),
      .sum_infinity(sum_73_exact_infinity)
  );
  wire [31:0] sum_73_code;
  round_28_to_fp32 round_sum_73 (
      .number_sign(sum_73_exact_sign),
      .number_significand(sum_73_exact_significand),
      .number_exponent(sum_73_exact_exponent),
      .number_nan(sum_73_exact_nan),
      .number_infinity(sum_73_exact_infinity),
      .code(sum_73_code)
  );
  wire sum_73_sign;
  wire [23:0] sum_73_significand;
  wire [7:0] sum_73_exponent;
  wire sum_73_nan;
  wire sum_73_infinity;
  decode_fp32 decode_sum_73 (
      .code(sum_73_code),
      .number_sign(sum_73_sign),
      .number_significand(sum_73_significand),
      .number_exponent(sum_73_exponent),
      .number_nan(sum_73_nan),
      .number_infinity(sum_73_infinity)
  );
  wire sum_74_exact_sign;
  wire [27:0] sum_74_exact_significand;
  wire [8:0] sum_74_exact_exponent;
  wire sum_74_exact_nan;
  wire sum_74_exact_infinity;
  add_24_16_for_fp32 add_sum_74_exact (
      .x_sign(sum_73_sign),
      .x_significand(sum_73_significand),
      .x_exponent(sum_73_exponent),
      .x_nan(sum_73_nan),
      .x_infinity(sum_73_infinity),
      .y_sign(product_74_sign),
      .y_significand(product_74_significand),
      .y_exponent(product_74_exponent),
      .y_nan(product_74_nan),
      .y_infinity(product_74_infinity),
      .sum_sign(sum_74_exact_sign),
      .sum_significand(sum_74_exact_significand),
      .sum_exponent(sum_74_exact_exponent),
      .sum_nan(sum_74_exact_nan),
      .sum_infinity(sum_74_exact_infinity)
  );
  wire [31:0] sum_74_code;
  round_28_to_fp32 round_sum_74 (
      .number_sign(sum_74_exact_sign),
      .number_significand(sum_74_exact_significand),
      .number_exponent(sum_74_exact_exponent),
      .number_nan(sum_74_exact_nan),
      .number_infinity(sum_74_exact_infinity),
      .code(sum_74_code)
  );
  wire sum_74_sign;
  wire [23:0] sum_74_significand;
  wire [7:0] sum_74_exponent;
  wire sum_74_nan;
  wire sum_74_infinity;
  decode_fp32 decode_sum_74 (
      .code(sum_74_code),
      .number_sign(sum_74_sign),
      .number_significand(sum_74_significand),
      .number_exponent(sum_74_exponent),
      .number_nan(sum_74_nan),
      .number_infinity(sum_74_infinity)
  );
  wire sum_75_exact_sign;
  wire [27:0] sum_75_exact_significand;
  wire [8:0] sum_75_exact_exponent;
  wire sum_75_exact_nan;
  wire sum_75_exact_infinity;
  add_24_16_for_fp32 add_sum_75_exact (
      .x_sign(sum_74_sign),
      .x_significand(sum_74_significand),
      .x_exponent(sum_74_exponent),
      .x_nan(sum_74_nan),
      .x_infinity(sum_74_infinity),
      .y_sign(product_75_sign),
      .y_significand(product_75_significand),
      .y_exponent(product_75_exponent),
      .y_nan(product_75_nan),
      .y_infinity(product_75_infinity),
      .sum_sign(sum_75_exact_sign),
      .sum_significand(sum_75_exact_significand),
      .sum_exponent(sum_75_exact_exponent),
      .sum_nan(sum_75_exact_nan),
      .sum_infinity(sum_75_exact_infinity)
  );
  wire [31:0] sum_75_code;
  round_28_to_fp32 round_sum_75 (
      .number_sign(sum_75_exact_sign),
      .number_significand(sum_75_exact_significand),
      .number_exponent(sum_75_exact_exponent),
      .number_nan(sum_75_exact_nan),
      .number_infinity(sum_75_exact_infinity),
      .code(sum_75_code)
  );
  wire sum_75_sign;
  wire [23:0] sum_75_significand;
  wire [7:0] sum_75_exponent;
  wire sum_75_nan;
  wire sum_75_infinity;
  decode_fp32 decode_sum_75 (
      .code(sum_75_code),
      .number_sign(sum_75_sign),
      .number_significand(sum_75_significand),
      .number_exponent(sum_75_exponent),
      .number_nan(sum_75_nan),
      .number_infinity(sum_75_infinity)
  );
  wire sum_76_exact_sign;
  wire [27:0] sum_76_exact_significand;
  wire [8:0] sum_76_exact_exponent;
  wire sum_76_exact_nan;
  wire sum_76_exact_infinity;
  add_24_16_for_fp32 add_sum_76_exact (
      .x_sign(sum_75_sign),
      .x_significand(sum_75_significand),
      .x_exponent(sum_75_exponent),
      .x_nan(sum_75_nan),
      .x_infinity(sum_75_infinity),
      .y_sign(product_76_sign),
      .y_significand(product_76_significand),
      .y_exponent(product_76_exponent),
      .y_nan(product_76_nan),
      .y_infinity(product_76_infinity),
      .sum_sign(sum_76_exact_sign),
      .sum_significand(sum_76_exact_significand),
      .sum_exponent(sum_76_exact_exponent),
      .sum_nan(sum_76_exact_nan),
      .sum_infinity(sum_76_exact_infinity)
  );
  wire [31:0] sum_76_code;
  round_28_to_fp32 round_sum_76 (
      .number_sign(sum_76_exact_sign),
      .number_significand(sum_76_exact_significand),
      .number_exponent(sum_76_exact_exponent),
      .number_nan(sum_76_exact_nan),
      .number_infinity(sum_76_exact_infinity),
      .code(sum_76_code)
  );
  wire sum_76_sign;
  wire [23:0] sum_76_significand;
  wire [7:0] sum_76_exponent;
  wire sum_76_nan;
  wire sum_76_infinity;
  decode_fp32 decode_sum_76 (
      .code(sum_76_code),
      .number_sign(sum_76_sign),
      .number_significand(sum_76_significand),
      .number_exponent(sum_76_exponent),
      .number_nan(sum_76_nan),
      .number_infinity(sum_76_infinity)
  );
  wire sum_77_exact_sign;
  wire [27:0] sum_77_exact_significand;
  wire [8:0] sum_77_exact_exponent;
  wire sum_77_exact_nan;
  wire sum_77_exact_infinity;
  add_24_16_for_fp32 add_sum_77_exact (
      .x_sign(sum_76_sign),
      .x_significand(sum_76_significand),
      .x_exponent(sum_76_exponent),
      .x_nan(sum_76_nan),
      .x_infinity(sum_76_infinity),
      .y_sign(product_77_sign),
      .y_significand(product_77_significand),
      .y_exponent(product_77_exponent),
      .y_nan(product_77_nan),
      .y_infinity(product_77_infinity),
      .sum_sign(sum_77_exact_sign),
      .sum_significand(sum_77_exact_significand),
      .sum_exponent(sum_77_exact_exponent),
      .sum_nan(sum_77_exact_nan),
      .sum_infinity(sum_77_exact_infinity)
  );
  wire [31:0] sum_77_code;
  round_28_to_fp32 round_sum_77 (
      .number_sign(sum_77_exact_sign),
      .number_significand(sum_77_exact_significand),
      .number_exponent(sum_77_exact_exponent),
      .number_nan(sum_77_exact_nan),
      .number_infinity(sum_77_exact_infinity),
      .code(sum_77_code)
  );
  wire sum_77_sign;
  wire [23:0] sum_77_significand;
  wire [7:0] sum_77_exponent;
  wire sum_77_nan;
  wire sum_77_infinity;
  decode_fp32 decode_sum_77 (
      .code(sum_77_code),
      .number_sign(sum_77_sign),
      .number_significand(sum_77_significand),
      .number_exponent(sum_77_exponent),
      .number_nan(sum_77_nan),
      .number_infinity(sum_77_infinity)
  );
  wire sum_78_exact_sign;
  wire [27:0] sum_78_exact_significand;
  wire [8:0] sum_78_exact_exponent;
  wire sum_78_exact_nan;
  wire sum_78_exact_infinity;
  add_24_16_for_fp32 add_sum_78_exact (
      .x_sign(sum_77_sign),
      .x_significand(sum_77_significand),
      .x_exponent(sum_77_exponent),
      .x_nan(sum_77_nan),
      .x_infinity(sum_77_infinity),
      .y_sign(product_78_sign),
      .y_significand(product_78_significand),
      .y_exponent(product_78_exponent),
      .y_nan(product_78_nan),
      .y_infinity(product_78_infinity),
      .sum_sign(sum_78_exact_sign),
      .sum_significand(sum_78_exact_significand),
      .sum_exponent(sum_78_exact_exponent),
      .sum_nan(sum_78_exact_nan),
      .sum_infinity(sum_78_exact_infinity)
  );
  wire [31:0] sum_78_code;
  round_28_to_fp32 round_sum_78 (
      .number_sign(sum_78_exact_sign),
      .number_significand(sum_78_exact_significand),
      .number_exponent(sum_78_exact_exponent),
      .number_nan(sum_78_exact_nan),
      .number_infinity(sum_78_exact_infinity),
      .code(sum_78_code)
  );
  wire sum_78_sign;
  wire [23:0] sum_78_significand;
  wire [7:0] sum_78_exponent;
  wire sum_78_nan;
  wire sum_78_infinity;
  decode_fp32 decode_sum_78 (
      .code(sum_78_code),
      .number_sign(sum_78_sign),
      .number_significand(sum_78_significand),
      .number_exponent(sum_78_exponent),
      .number_nan(sum_78_nan),
      .number_infinity(sum_78_infinity)
  );
  wire sum_79_exact_sign;
  wire [27:0] sum_79_exact_significand;
  wire [8:0] sum_79_exact_exponent;
  wire sum_79_exact_nan;
  wire sum_79_exact_infinity;
  add_24_16_for_fp32 add_sum_79_exact (
      .x_sign(sum_78_sign),
      .x_significand(sum_78_significand),
      .x_exponent(sum_78_exponent),
      .x_nan(sum_78_nan),
      .x_infinity(sum_78_infinity),
      .y_sign(product_79_sign),
      .y_significand(product_79_significand),
      .y_exponent(product_79_exponent),
      .y_nan(product_79_nan),
      .y_infinity(product_79_infinity),
      .sum_sign(sum_79_exact_sign),
      .sum_significand(sum_79_exact_significand),
      .sum_exponent(sum_79_exact_exponent),
      .sum_nan(sum_79_exact_nan),
      .sum_infinity(sum_79_exact_infinity)
  );
  wire [31:0] sum_79_code;
  round_28_to_fp32 round_sum_79 (
      .number_sign(sum_79_exact_sign),
      .number_significand(sum_79_exact_significand),
      .number_exponent(sum_79_exact_exponent),
      .number_nan(sum_79_exact_nan),
      .number_infinity(sum_79_exact_infinity),
      .code(sum_79_code)
  );
  wire sum_79_sign;
  wire [23:0] sum_79_significand;
  wire [7:0] sum_79_exponent;
  wire sum_79_nan;
  wire sum_79_infinity;
  decode_fp32 decode_sum_79 (
      .code(sum_79_code),
      .number_sign(sum_79_sign),
      .number_significand(sum_79_significand),
      .number_exponent(sum_79_exponent),
      .number_nan(sum_79_nan),
      .number_infinity(sum_79_infinity)
  );
  wire sum_80_exact_sign;
  wire [27:0] sum_80_exact_significand;
  wire [8:0] sum_80_exact_exponent;
  wire sum_80_exact_nan;
  wire sum_80_exact_infinity;
  add_24_16_for_fp32 add_sum_80_exact (
      .x_sign(sum_79_sign),
      .x_significand(sum_79_significand),
      .x_exponent(sum_79_exponent),
      .x_nan(sum_79_nan),
      .x_infinity(sum_79_infinity),
      .y_sign(product_80_sign),
      .y_significand(product_80_significand),
      .y_exponent(product_80_exponent),
      .y_nan(product_80_nan),
      .y_infinity(product_80_infinity),
      .sum_sign(sum_80_exact_sign),
      .sum_significand(sum_80_exact_significand),
      .sum_exponent(sum_80_exact_exponent),
      .sum_nan(sum_80_exact_nan),
      .sum_infinity(sum_80_exact_infinity)
  );
  wire [31:0] sum_80_code;
  round_28_to_fp32 round_sum_80 (
      .number_sign(sum_80_exact_sign),
      .number_significand(sum_80_exact_significand),
      .number_exponent(sum_80_exact_exponent),
      .number_nan(sum_80_exact_nan),
      .number_infinity(sum_80_exact_infinity),
      .code(sum_80_code)
  );
  wire sum_80_sign;
  wire [23:0] sum_80_significand;
  wire [7:0] sum_80_exponent;
  wire sum_80_nan;
  wire sum_80_infinity;
  decode_fp32 decode_sum_80 (
      .code(sum_80_code),
      .number_sign(sum_80_sign),
      .number_significand(sum_80_significand),
      .number_exponent(sum_80_exponent),
      .number_nan(sum_80_nan),
      .number_infinity(sum_80_infinity)
  );
  wire sum_81_exact_sign;
  wire [27:0] sum_81_exact_significand;
  wire [8:0] sum_81_exact_exponent;
  wire sum_81_exact_nan;
  wire sum_81_exact_infinity;
  add_24_16_for_fp32 add_sum_81_exact (
      .x_sign(sum_80_sign),
      .x_significand(sum_80_significand),
      .x_exponent(sum_80_exponent),
      .x_nan(sum_80_nan),
      .x_infinity(sum_80_infinity),
      .y_sign(product_81_sign),
      .y_significand(product_81_significand),
      .y_exponent(product_81_exponent),
      .y_nan(product_81_nan),
      .y_infinity(product_81_infinity),
      .sum_sign(sum_81_exact_sign),
      .sum_significand(sum_81_exact_significand),
      .sum_exponent(sum_81_exact_exponent),
      .sum_nan(sum_81_exact_nan),
      .sum_infinity(sum_81_exact_infinity)
  );
  wire [31:0] sum_81_code;
  round_28_to_fp32 round_sum_81 (
      .number_sign(sum_81_exact_sign),
      .number_significand(sum_81_exact_significand),
      .number_exponent(sum_81_exact_exponent),
      .number_nan(sum_81_exact_nan),
      .number_infinity(sum_81_exact_infinity),
      .code(sum_81_code)
  );
  wire sum_81_sign;
  wire [23:0] sum_81_significand;
  wire [7:0] sum_81_exponent;
  wire sum_81_nan;
  wire sum_81_infinity;
  decode_fp32 decode_sum_81 (
      .code(sum_81_code),
      .number_sign(sum_81_sign),
      .number_significand(sum_81_significand),
      .number_exponent(sum_81_exponent),
      .number_nan(sum_81_nan),
      .number_infinity(sum_81_infinity)
  );
  wire sum_82_exact_sign;
  wire [27:0] sum_82_exact_significand;
  wire [8:0] sum_82_exact_exponent;
  wire sum_82_exact_nan;
  wire sum_82_exact_infinity;
  add_24_16_for_fp32 add_sum_82_exact (
      .x_sign(sum_81_sign),
      .x_significand(sum_81_significand),
      .x_exponent(sum_81_exponent),
      .x_nan(sum_81_nan),
      .x_infinity(sum_81_infinity),
      .y_sign(product_82_sign),
      .y_significand(product_82_significand),
      .y_exponent(product_82_exponent),
      .y_nan(product_82_nan),
      .y_infinity(product_82_infinity),
      .sum_sign(sum_82_exact_sign),
      .sum_significand(sum_82_exact_significand),
      .sum_exponent(sum_82_exact_exponent),
      .sum_nan(sum_82_exact_nan),
      .sum_infinity(sum_82_exact_infinity)
  );
  wire [31:0] sum_82_code;
  round_28_to_fp32 round_sum_82 (
      .number_sign(sum_82_exact_sign),
      .number_significand(sum_82_exact_significand),
      .number_exponent(sum_82_exact_exponent),
      .number_nan(sum_82_exact_nan),
      .number_infinity(sum_82_exact_infinity),
      .code(sum_82_code)
  );
  wire sum_82_sign;
  wire [23:0] sum_82_significand;
  wire [7:0] sum_82_exponent;
  wire sum_82_nan;
  wire sum_82_infinity;
  decode_fp32 decode_sum_82 (
      .code(sum_82_code),
      .number_sign(sum_82_sign),
      .number_significand(sum_82_significand),
      .number_exponent(sum_82_exponent),
      .number_nan(sum_82_nan),
      .number_infinity(sum_82_infinity)
  );
  wire sum_83_exact_sign;
  wire [27:0] sum_83_exact_significand;
  wire [8:0] sum_83_exact_exponent;
  wire sum_83_exact_nan;
  wire sum_83_exact_infinity;
  add_24_16_for_fp32 add_sum_83_exact (
      .x_sign(sum_82_sign),
      .x_significand(sum_82_significand),
      .x_exponent(sum_82_exponent),
      .x_nan(sum_82_nan),
      .x_infinity(sum_82_infinity),
      .y_sign(product_83_sign),
      .y_significand(product_83_significand),
      .y_exponent(product_83_exponent),
      .y_nan(product_83_nan),
      .y_infinity(product_83_infinity),
      .sum_sign(sum_83_exact_sign),
      .sum_significand(sum_83_exact_significand),
      .sum_exponent(sum_83_exact_exponent),
      .sum_nan(sum_83_exact_nan),
      .sum_infinity(sum_83_exact_infinity)
  );
  wire [31:0] sum_83_code;
  round_28_to_fp32 round_sum_83 (
      .number_sign(sum_83_exact_sign),
      .number_significand(sum_83_exact_significand),
      .number_exponent(sum_83_exact_exponent),
      .number_nan(sum_83_exact_nan),
      .number_infinity(sum_83_exact_infinity),
      .code(sum_83_code)
  );
  wire sum_83_sign;
  wire [23:0] sum_83_significand;
  wire [7:0] sum_83_exponent;
  wire sum_83_nan;
  wire sum_83_infinity;
  decode_fp32 decode_sum_83 (
      .code(sum_83_code),
      .number_sign(sum_83_sign),
      .number_significand(sum_83_significand),
      .number_exponent(sum_83_exponent),
      .number_nan(sum_83_nan),
      .number_infinity(sum_83_infinity)
  );
  wire sum_84_exact_sign;
  wire [27:0] sum_84_exact_significand;
  wire [8:0] sum_84_exact_exponent;
  wire sum_84_exact_nan;
  wire sum_84_exact_infinity;
  add_24_16_for_fp32 add_sum_84_exact (
      .x_sign(sum_83_sign),
      .x_significand(sum_83_significand),
      .x_exponent(sum_83_exponent),
      .x_nan(sum_83_nan),
      .x_infinity(sum_83_infinity),
      .y_sign(product_84_sign),
      .y_significand(product_84_significand),
      .y_exponent(product_84_exponent),
      .y_nan(product_84_nan),
      .y_infinity(product_84_infinity),
      .sum_sign(sum_84_exact_sign),
      .sum_significand(sum_84_exact_significand),
      .sum_exponent(sum_84_exact_exponent),
      .sum_nan(sum_84_exact_nan),
      .sum_infinity(sum_84_exact_infinity)
  );
  wire [31:0] sum_84_code;
  round_28_to_fp32 round_sum_84 (
      .number_sign(sum_84_exact_sign),
      .number_significand(sum_84_exact_significand),
      .number_exponent(sum_84_exact_exponent),
      .number_nan(sum_84_exact_nan),
      .number_infinity(sum_84_exact_infinity),
      .code(sum_84_code)
  );
  wire sum_84_sign;
  wire [23:0] sum_84_significand;
  wire [7:0] sum_84_exponent;
  wire sum_84_nan;
  wire sum_84_infinity;
  decode_fp32 decode_sum_84 (
      .code(sum_84_code),
      .number_sign(sum_84_sign),
      .number_significand(sum_84_significand),
      .number_exponent(sum_84_exponent),
      .number_nan(sum_84_nan),
      .number_infinity(sum_84_infinity)
  );
  wire sum_85_exact_sign;
  wire [27:0] sum_85_exact_significand;
  wire [8:0] sum_85_exact_exponent;
  wire sum_85_exact_nan;
  wire sum_85_exact_infinity;
  add_24_16_for_fp32 add_sum_85_exact (
      .x_sign(sum_84_sign),
      .x_significand(sum_84_significand),
      .x_exponent(sum_84_exponent),
      .x_nan(sum_84_nan),
      .x_infinity(sum_84_infinity),
      .y_sign(product_85_sign),
      .y_significand(product_85_significand),
      .y_exponent(product_85_exponent),
      .y_nan(product_85_nan),
      .y_infinity(product_85_infinity),
      .sum_sign(sum_85_exact_sign),
      .sum_significand(sum_85_exact_significand),
      .sum_exponent(sum_85_exact_exponent),
      .sum_nan(sum_85_exact_nan),
      .sum_infinity(sum_85_exact_infinity)
  );
  wire [31:0] sum_85_code;
  round_28_to_fp32 round_sum_85 (
      .number_sign(sum_85_exact_sign),
      .number_significand(sum_85_exact_significand),
      .number_exponent(sum_85_exact_exponent),
      .number_nan(sum_85_exact_nan),
      .number_infinity(sum_85_exact_infinity),
      .code(sum_85_code)
  );
  wire sum_85_sign;
  wire [23:0] sum_85_significand;
  wire [7:0] sum_85_exponent;
  wire sum_85_nan;
  wire sum_85_infinity;
  decode_fp32 decode_sum_85 (
      .code(sum_85_code),
      .number_sign(sum_85_sign),
      .number_significand(sum_85_significand),
      .number_exponent(sum_85_exponent),
      .number_nan(sum_85_nan),
      .number_infinity(sum_85_infinity)
  );
  wire sum_86_exact_sign;
  wire [27:0] sum_86_exact_significand;
  wire [8:0] sum_86_exact_exponent;
  wire sum_86_exact_nan;
  wire sum_86_exact_infinity;
  add_24_16_for_fp32 add_sum_86_exact (
      .x_sign(sum_85_sign),
      .x_significand(sum_85_significand),
      .x_exponent(sum_85_exponent),
      .x_nan(sum_85_nan),
      .x_infinity(sum_85_infinity),
      .y_sign(product_86_sign),
      .y_significand(product_86_significand),
      .y_exponent(product_86_exponent),
      .y_nan(product_86_nan),
      .y_infinity(product_86_infinity),
      .sum_sign(sum_86_exact_sign),
      .sum_significand(sum_86_exact_significand),
      .sum_exponent(sum_86_exact_exponent),
      .sum_nan(sum_86_exact_nan),
      .sum_infinity(sum_86_exact_infinity)
  );
  wire [31:0] sum_86_code;
  round_28_to_fp32 round_sum_86 (
      .number_sign(sum_86_exact_sign),
      .number_significand(sum_86_exact_significand),
      .number_exponent(sum_86_exact_exponent),
      .number_nan(sum_86_exact_nan),
      .number_infinity(sum_86_exact_infinity),
      .code(sum_86_code)
  );
  wire sum_86_sign;
  wire [23:0] sum_86_significand;
  wire [7:0] sum_86_exponent;
  wire sum_86_nan;
  wire sum_86_infinity;
  decode_fp32 decode_sum_86 (
      .code(sum_86_code),
      .number_sign(sum_86_sign),
      .number_significand(sum_86_significand),
      .number_exponent(sum_86_exponent),
      .number_nan(sum_86_nan),
      .number_infinity(sum_86_infinity)
  );
  wire sum_87_exact_sign;
  wire [27:0] sum_87_exact_significand;
  wire [8:0] sum_87_exact_exponent;
  wire sum_87_exact_nan;
  wire sum_87_exact_infinity;
  add_24_16_for_fp32 add_sum_87_exact (
      .x_sign(sum_86_sign),
      .x_significand(sum_86_significand),
      .x_exponent(sum_86_exponent),
      .x_nan(sum_86_nan),
      .x_infinity(sum_86_infinity),
      .y_sign(product_87_sign),
      .y_significand(product_87_significand),
      .y_exponent(product_87_exponent),
      .y_nan(product_87_nan),
      .y_infinity(product_87_infinity),
      .sum_sign(sum_87_exact_sign),
      .sum_significand(sum_87_exact_significand),
      .sum_exponent(sum_87_exact_exponent),
      .sum_nan(sum_87_exact_nan),
      .sum_infinity(sum_87_exact_infinity)
  );
  wire [31:0] sum_87_code;
  round_28_to_fp32 round_sum_87 (
      .number_sign(sum_87_exact_sign),
      .number_significand(sum_87_exact_significand),
      .number_exponent(sum_87_exact_exponent),
      .number_nan(sum_87_exact_nan),
      .number_infinity(sum_87_exact_infinity),
      .code(sum_87_code)
  );
  wire sum_87_sign;
  wire [23:0] sum_87_significand;
  wire [7:0] sum_87_exponent;
  wire sum_87_nan;
  wire sum_87_infinity;
  decode_fp32 decode_sum_87 (
      .code(sum_87_code),
      .number_sign(sum_87_sign),
      .number_significand(sum_87_significand),
      .number_exponent(sum_87_exponent),
      .number_nan(sum_87_nan),
      .number_infinity(sum_87_infinity)
  );
  wire sum_88_exact_sign;
  wire [27:0] sum_88_exact_significand;
  wire [8:0] sum_88_exact_exponent;
  wire sum_88_exact_nan;
  wire sum_88_exact_infinity;
  add_24_16_for_fp32 add_sum_88_exact (
      .x_sign(sum_87_sign),
      .x_significand(sum_87_significand),
      .x_exponent(sum_87_exponent),
      .x_nan(sum_87_nan),
      .x_infinity(sum_87_infinity),
      .y_sign(product_88_sign),
      .y_significand(product_88_significand),
      .y_exponent(product_88_exponent),
      .y_nan(product_88_nan),
      .y_infinity(product_88_infinity),
      .sum_sign(sum_88_exact_sign),
      .sum_significand(sum_88_exact_significand),
      .sum_exponent(sum_88_exact_exponent),
      .sum_nan(sum_88_exact_nan),
      .sum_infinity(sum_88_exact_infinity)
  );
  wire [31:0] sum_88_code;
  round_28_to_fp32 round_sum_88 (
      .number_sign(sum_88_exact_sign),
      .number_significand(sum_88_exact_significand),
      .number_exponent(sum_88_exact_exponent),
      .number_nan(sum_88_exact_nan),
      .number_infinity(sum_88_exact_infinity),
      .code(sum_88_code)
  );
  wire sum_88_sign;
  wire [23:0] sum_88_significand;
  wire [7:0] sum_88_exponent;
  wire sum_88_nan;
  wire sum_88_infinity;
  decode_fp32 decode_sum_88 (
      .code(sum_88_code),
      .number_sign(sum_88_sign),
      .number_significand(sum_88_significand),
      .number_exponent(sum_88_exponent),
      .number_nan(sum_88_nan),
      .number_infinity(sum_88_infinity)
  );
  wire sum_89_exact_sign;
  wire [27:0] sum_89_exact_significand;
  wire [8:0] sum_89_exact_exponent;
  wire sum_89_exact_nan;
  wire sum_89_exact_infinity;
  add_24_16_for_fp32 add_sum_89_exact (
      .x_sign(sum_88_sign),
      .x_significand(sum_88_significand),
      .x_exponent(sum_88_exponent),
      .x_nan(sum_88_nan),
      .x_infinity(sum_88_infinity),
      .y_sign(product_89_sign),
      .y_significand(product_89_significand),
      .y_exponent(product_89_exponent),
      .y_nan(product_89_nan),
      .y_infinity(product_89_infinity),
      .sum_sign(sum_89_exact_sign),
      .sum_significand(sum_89_exact_significand),
      .sum_exponent(sum_89_exact_exponent),
      .sum_nan(sum_89_exact_nan),
      .sum_infinity(sum_89_exact_infinity)
  );
  wire [31:0] sum_89_code;
  round_28_to_fp32 round_sum_89 (
      .number_sign(sum_89_exact_sign),
      .number_significand(sum_89_exact_significand),
      .number_exponent(sum_89_exact_exponent),
      .number_nan(sum_89_exact_nan),
      .number_infinity(sum_89_exact_infinity),
      .code(sum_89_code)
  );
  wire sum_89_sign;
  wire [23:0] sum_89_significand;
  wire [7:0] sum_89_exponent;
  wire sum_89_nan;
  wire sum_89_infinity;
  decode_fp32 decode_sum_89 (
      .code(sum_89_code),
      .number_sign(sum_89_sign),
      .number_significand(sum_89_significand),
      .number_exponent(sum_89_exponent),
      .number_nan(sum_89_nan),
      .number_infinity(sum_89_infinity)
  );
  wire sum_90_exact_sign;
  wire [27:0] sum_90_exact_significand;
  wire [8:0] sum_90_exact_exponent;
  wire sum_90_exact_nan;
  wire sum_90_exact_infinity;
  add_24_16_for_fp32 add_sum_90_exact (
      .x_sign(sum_89_sign),
      .x_significand(sum_89_significand),
      .x_exponent(sum_89_exponent),
      .x_nan(sum_89_nan),
      .x_infinity(sum_89_infinity),
      .y_sign(product_90_sign),
      .y_significand(product_90_significand),
      .y_exponent(product_90_exponent),
      .y_nan(product_90_nan),
      .y_infinity(product_90_infinity),
      .sum_sign(sum_90_exact_sign),
      .sum_significand(sum_90_exact_significand),
      .sum_exponent(sum_90_exact_exponent),
      .sum_nan(sum_90_exact_nan),
      .sum_infinity(sum_90_exact_infinity)
  );
  wire [31:0] sum_90_code;
  round_28_to_fp32 round_sum_90 (
      .number_sign(sum_90_exact_sign),
      .number_significand(sum_90_exact_significand),
      .number_exponent(sum_90_exact_exponent),
      .number_nan(sum_90_exact_nan),
      .number_infinity(sum_90_exact_infinity),
      .code(sum_90_code)
  );
  wire sum_90_sign;
  wire [23:0] sum_90_significand;
  wire [7:0] sum_90_exponent;
  wire sum_90_nan;
  wire sum_90_infinity;
  decode_fp32 decode_sum_90 (
      .code(sum_90_code),
      .number_sign(sum_90_sign),
      .number_significand(sum_90_significand),
      .number_exponent(sum_90_exponent),
      .number_nan(sum_90_nan),
      .number_infinity(sum_90_infinity)
  );
  wire sum_91_exact_sign;
  wire [27:0] sum_91_exact_significand;
  wire [8:0] sum_91_exact_exponent;
  wire sum_91_exact_nan;
  wire sum_91_exact_infinity;
  add_24_16_for_fp32 add_sum_91_exact (
      .x_sign(sum_90_sign),
      .x_significand(sum_90_significand),
      .x_exponent(sum_90_exponent),
      .x_nan(sum_90_nan),
      .x_infinity(sum_90_infinity),
      .y_sign(product_91_sign),
      .y_significand(product_91_significand),
      .y_exponent(product_91_exponent),
      .y_nan(product_91_nan),
      .y_infinity(product_91_infinity),
      .sum_sign(sum_91_exact_sign),
      .sum_significand(sum_91_exact_significand),
      .sum_exponent(sum_91_exact_exponent),
      .sum_nan(sum_91_exact_nan),
      .sum_infinity(sum_91_exact_infinity)
  );
  wire [31:0] sum_91_code;
  round_28_to_fp32 round_sum_91 (
      .number_sign(sum_91_exact_sign),
      .number_significand(sum_91_exact_significand),
      .number_exponent(sum_91_exact_exponent),
      .number_nan(sum_91_exact_nan),
      .number_infinity(sum_91_exact_infinity),
      .code(sum_91_code)
  );
  wire sum_91_sign;
  wire [23:0] sum_91_significand;
  wire [7:0] sum_91_exponent;
  wire sum_91_nan;
  wire sum_91_infinity;
  decode_fp32 decode_sum_91 (
      .code(sum_91_code),
      .number_sign(sum_91_sign),
      .number_significand(sum_91_significand),
      .number_exponent(sum_91_exponent),
      .number_nan(sum_91_nan),
      .number_infinity(sum_91_infinity)
  );
  wire sum_92_exact_sign;
  wire [27:0] sum_92_exact_significand;
  wire [8:0] sum_92_exact_exponent;
  wire sum_92_exact_nan;
  wire sum_92_exact_infinity;
  add_24_16_for_fp32 add_sum_92_exact (
      .x_sign(sum_91_sign),
      .x_significand(sum_91_significand),
      .x_exponent(sum_91_exponent),
      .x_nan(sum_91_nan),
      .x_infinity(sum_91_infinity),
      .y_sign(product_92_sign),
      .y_significand(product_92_significand),
      .y_exponent(product_92_exponent),
      .y_nan(product_92_nan),
      .y_infinity(product_92_infinity),
      .sum_sign(sum_92_exact_sign),
      .sum_significand(sum_92_exact_significand),
      .sum_exponent(sum_92_exact_exponent),
      .sum_nan(sum_92_exact_nan),
      .sum_infinity(sum_92_exact_infinity)
  );
  wire [31:0] sum_92_code;
  round_28_to_fp32 round_sum_92 (
      .number_sign(sum_92_exact_sign),
      .number_significand(sum_92_exact_significand),
      .number_exponent(sum_92_exact_exponent),
      .number_nan(sum_92_exact_nan),
      .number_infinity(sum_92_exact_infinity),
      .code(sum_92_code)
  );
  wire sum_92_sign;
  wire [23:0] sum_92_significand;
  wire [7:0] sum_92_exponent;
  wire sum_92_nan;
  wire sum_92_infinity;
  decode_fp32 decode_sum_92 (
      .code(sum_92_code),
      .number_sign(sum_92_sign),
      .number_significand(sum_92_significand),
      .number_exponent(sum_92_exponent),
      .number_nan(sum_92_nan),
      .number_infinity(sum_92_infinity)
  );
  wire sum_93_exact_sign;
  wire [27:0] sum_93_exact_significand;
  wire [8:0] sum_93_exact_exponent;
  wire sum_93_exact_nan;
  wire sum_93_exact_infinity;
  add_24_16_for_fp32 add_sum_93_exact (
      .x_sign(sum_92_sign),
      .x_significand(sum_92_significand),
      .x_exponent(sum_92_exponent),
      .x_nan(sum_92_nan),
      .x_infinity(sum_92_infinity),
      .y_sign(product_93_sign),
      .y_significand(product_93_significand),
      .y_exponent(product_93_exponent),
      .y_nan(product_93_nan),
      .y_infinity(product_93_infinity),
      .sum_sign(sum_93_exact_sign),
      .sum_significand(sum_93_exact_significand),
      .sum_exponent(sum_93_exact_exponent),
      .sum_nan(sum_93_exact_nan),
      .sum_infinity(sum_93_exact_infinity)
  );
  wire [31:0] sum_93_code;
  round_28_to_fp32 round_sum_93 (
      .number_sign(sum_93_exact_sign),
      .number_significand(sum_93_exact_significand),
      .number_exponent(sum_93_exact_exponent),
      .number_nan(sum_93_exact_nan),
      .number_infinity(sum_93_exact_infinity),
      .code(sum_93_code)
  );
  wire sum_93_sign;
  wire [23:0] sum_93_significand;
  wire [7:0] sum_93_exponent;
  wire sum_93_nan;
  wire sum_93_infinity;
  decode_fp32 decode_sum_93 (
      .code(sum_93_code),
      .number_sign(sum_93_sign),
      .number_significand(sum_93_significand),
      .number_exponent(sum_93_exponent),
      .number_nan(sum_93_nan),
      .number_infinity(sum_93_infinity)
  );
  wire sum_94_exact_sign;
  wire [27:0] sum_94_exact_significand;
  wire [8:0] sum_94_exact_exponent;
  wire sum_94_exact_nan;
  wire sum_94_exact_infinity;
  add_24_16_for_fp32 add_sum_94_exact (
      .x_sign(sum_93_sign),
      .x_significand(sum_93_significand),
      .x_exponent(sum_93_exponent),
      .x_nan(sum_93_nan),
      .x_infinity(sum_93_infinity),
      .y_sign(product_94_sign),
      .y_significand(product_94_significand),
      .y_exponent(product_94_exponent),
      .y_nan(product_94_nan),
      .y_infinity(product_94_infinity),
      .sum_sign(sum_94_exact_sign),
      .sum_significand(sum_94_exact_significand),
      .sum_exponent(sum_94_exact_exponent),
      .sum_nan(sum_94_exact_nan),
      .sum_infinity(sum_94_exact_infinity)
  );
  wire [31:0] sum_94_code;
  round_28_to_fp32 round_sum_94 (
      .number_sign(sum_94_exact_sign),
      .number_significand(sum_94_exact_significand),
      .number_exponent(sum_94_exact_exponent),
      .number_nan(sum_94_exact_nan),
      .number_infinity(sum_94_exact_infinity),
      .code(sum_94_code)
  );
  wire sum_94_sign;
  wire [23:0] sum_94_significand;
  wire [7:0] sum_94_exponent;
  wire sum_94_nan;
  wire sum_94_infinity;
  decode_fp32 decode_sum_94 (
      .code(sum_94_code),
      .number_sign(sum_94_sign),
      .number_significand(sum_94_significand),
      .number_exponent(sum_94_exponent),
      .number_nan(sum_94_nan),
      .number_infinity(sum_94_infinity)
  );
  wire sum_95_exact_sign;
  wire [27:0] sum_95_exact_significand;
  wire [8:0] sum_95_exact_exponent;
  wire sum_95_exact_nan;
  wire sum_95_exact_infinity;
  add_24_16_for_fp32 add_sum_95_exact (
      .x_sign(sum_94_sign),
      .x_significand(sum_94_significand),
      .x_exponent(sum_94_exponent),
      .x_nan(sum_94_nan),
      .x_infinity(sum_94_infinity),
      .y_sign(product_95_sign),
      .y_significand(product_95_significand),
      .y_exponent(product_95_exponent),
      .y_nan(product_95_nan),
      .y_infinity(product_95_infinity),
      .sum_sign(sum_95_exact_sign),
      .sum_significand(sum_95_exact_significand),
      .sum_exponent(sum_95_exact_exponent),
      .sum_nan(sum_95_exact_nan),
      .sum_infinity(sum_95_exact_infinity)
  );
  wire [31:0] sum_95_code;
  round_28_to_fp32 round_sum_95 (
      .number_sign(sum_95_exact_sign),
      .number_significand(sum_95_exact_significand),
      .number_exponent(sum_95_exact_exponent),
      .number_nan(sum_95_exact_nan),
      .number_infinity(sum_95_exact_infinity),
      .code(sum_95_code)
  );
  wire sum_95_sign;
  wire [23:0] sum_95_significand;
  wire [7:0] sum_95_exponent;
  wire sum_95_nan;
  wire sum_95_infinity;
  decode_fp32 decode_sum_95 (
      .code(sum_95_code),
      .number_sign(sum_95_sign),
      .number_significand(sum_95_significand),
      .number_exponent(sum_95_exponent),
      .number_nan(sum_95_nan),
      .number_infinity(sum_95_infinity)
  );
  wire sum_96_exact_sign;
  wire [27:0] sum_96_exact_significand;
  wire [8:0] sum_96_exact_exponent;
  wire sum_96_exact_nan;
  wire sum_96_exact_infinity;
  add_24_16_for_fp32 add_sum_96_exact (
      .x_sign(sum_95_sign),
      .x_significand(sum_95_significand),
      .x_exponent(sum_95_exponent),
      .x_nan(sum_95_nan),
      .x_infinity(sum_95_infinity),
      .y_sign(product_96_sign),
      .y_significand(product_96_significand),
      .y_exponent(product_96_exponent),
      .y_nan(product_96_nan),
      .y_infinity(product_96_infinity),
      .sum_sign(sum_96_exact_sign),
      .sum_significand(sum_96_exact_significand),
      .sum_exponent(sum_96_exact_exponent),
      .sum_nan(sum_96_exact_nan),
      .sum_infinity(sum_96_exact_infinity)
  );
  wire [31:0] sum_96_code;
  round_28_to_fp32 round_sum_96 (
      .number_sign(sum_96_exact_sign),
      .number_significand(sum_96_exact_significand),
      .number_exponent(sum_96_exact_exponent),
      .number_nan(sum_96_exact_nan),
      .number_infinity(sum_96_exact_infinity),
      .code(sum_96_code)
  );
  wire sum_96_sign;
  wire [23:0] sum_96_significand;
  wire [7:0] sum_96_exponent;
  wire sum_96_nan;
  wire sum_96_infinity;
  decode_fp32 decode_sum_96 (
      .code(sum_96_code),
      .number_sign(sum_96_sign),
      .number_significand(sum_96_significand),
      .number_exponent(sum_96_exponent),
      .number_nan(sum_96_nan),
      .number_infinity(sum_96_infinity)
  );
  wire sum_97_exact_sign;
  wire [27:0] sum_97_exact_significand;
  wire [8:0] sum_97_exact_exponent;
  wire sum_97_exact_nan;
  wire sum_97_exact_infinity;
  add_24_16_for_fp32 add_sum_97_exact (
      .x_sign(sum_96_sign),
      .x_significand(sum_96_significand),
      .x_exponent(sum_96_exponent),
      .x_nan(sum_96_nan),
      .x_infinity(sum_96_infinity),
      .y_sign(product_97_sign),
      .y_significand(product_97_significand),
      .y_exponent(product_97_exponent),
      .y_nan(product_97_nan),
      .y_infinity(product_97_infinity),
      .sum_sign(sum_97_exact_sign),
      .sum_significand(sum_97_exact_significand),
      .sum_exponent(sum_97_exact_exponent),
      .sum_nan(sum_97_exact_nan),
      .sum_infinity(sum_97_exact_infinity)
  );
  wire [31:0] sum_97_code;
  round_28_to_fp32 round_sum_97 (
      .number_sign(sum_97_exact_sign),
      .number_significand(sum_97_exact_significand),
      .number_exponent(sum_97_exact_exponent),
      .number_nan(sum_97_exact_nan),
      .number_infinity(sum_97_exact_infinity),
      .code(sum_97_code)
  );
  wire sum_97_sign;
  wire [23:0] sum_97_significand;
  wire [7:0] sum_97_exponent;
  wire sum_97_nan;
  wire sum_97_infinity;
  decode_fp32 decode_sum_97 (
      .code(sum_97_code),
      .number_sign(sum_97_sign),
      .number_significand(sum_97_significand),
      .number_exponent(sum_97_exponent),
      .number_nan(sum_97_nan),
      .number_infinity(sum_97_infinity)
  );
  wire sum_98_exact_sign;
  wire [27:0] sum_98_exact_significand;
  wire [8:0] sum_98_exact_exponent;
  wire sum_98_exact_nan;
  wire sum_98_exact_infinity;
  add_24_16_for_fp32 add_sum_98_exact (
      .x_sign(sum_97_sign),
      .x_significand(sum_97_significand),
      .x_exponent(sum_97_exponent),
      .x_nan(sum_97_nan),
      .x_infinity(sum_97_infinity),
      .y_sign(product_98_sign),
      .y_significand(product_98_significand),
      .y_exponent(product_98_exponent),
      .y_nan(product_98_nan),
      .y_infinity(product_98_infinity),
      .sum_sign(sum_98_exact_sign),
      .sum_significand(sum_98_exact_significand),
      .sum_exponent(sum_98_exact_exponent),
      .sum_nan(sum_98_exact_nan),
      .sum_infinity(sum_98_exact_infinity)
  );
  wire [31:0] sum_98_code;
  round_28_to_fp32 round_sum_98 (
      .number_sign(sum_98_exact_sign),
      .number_significand(sum_98_exact_significand),
      .number_exponent(sum_98_exact_exponent),
      .number_nan(sum_98_exact_nan),
      .number_infinity(sum_98_exact_infinity),
      .code(sum_98_code)
  );
  wire sum_98_sign;
  wire [23:0] sum_98_significand;
  wire [7:0] sum_98_exponent;
  wire sum_98_nan;
  wire sum_98_infinity;
  decode_fp32 decode_sum_98 (
      .code(sum_98_code),
      .number_sign(sum_98_sign),
      .number_significand(sum_98_significand),
      .number_exponent(sum_98_exponent),
      .number_nan(sum_98_nan),
      .number_infinity(sum_98_infinity)
  );
  wire sum_99_exact_sign;
  wire [27:0] sum_99_exact_significand;
  wire [8:0] sum_99_exact_exponent;
  wire sum_99_exact_nan;
  wire sum_99_exact_infinity;
  add_24_16_for_fp32 add_sum_99_exact (
      .x_sign(sum_98_sign),
      .x_significand(sum_98_significand),
      .x_exponent(sum_98_exponent),
      .x_nan(sum_98_nan),
      .x_infinity(sum_98_infinity),
      .y_sign(product_99_sign),
      .y_significand(product_99_significand),
      .y_exponent(product_99_exponent),
      .y_nan(product_99_nan),
      .y_infinity(product_99_infinity),
      .sum_sign(sum_99_exact_sign),
      .sum_significand(sum_99_exact_significand),
      .sum_exponent(sum_99_exact_exponent),
      .sum_nan(sum_99_exact_nan),
      .sum_infinity(sum_99_exact_infinity)
  );
  wire [31:0] sum_99_code;
  round_28_to_fp32 round_sum_99 (
      .number_sign(sum_99_exact_sign),
      .number_significand(sum_99_exact_significand),
      .number_exponent(sum_99_exact_exponent),
      .number_nan(sum_99_exact_nan),
      .number_infinity(sum_99_exact_infinity),
      .code(sum_99_code)
  );
  wire sum_99_sign;
  wire [23:0] sum_99_significand;
  wire [7:0] sum_99_exponent;
  wire sum_99_nan;
  wire sum_99_infinity;
  decode_fp32 decode_sum_99 (
      .code(sum_99_code),
      .number_sign(sum_99_sign),
      .number_significand(sum_99_significand),
      .number_exponent(sum_99_exponent),
      .number_nan(sum_99_nan),
      .number_infinity(sum_99_infinity)
  );
  wire sum_100_exact_sign;
  wire [27:0] sum_100_exact_significand;
  wire [8:0] sum_100_exact_exponent;
  wire sum_100_exact_nan;
  wire sum_100_exact_infinity;
  add_24_16_for_fp32 add_sum_100_exact (
      .x_sign(sum_99_sign),
      .x_significand(sum_99_significand),
      .x_exponent(sum_99_exponent),
      .x_nan(sum_99_nan),
      .x_infinity(sum_99_infinity),
      .y_sign(product_100_sign),
      .y_significand(product_100_significand),
      .y_exponent(product_100_exponent),
      .y_nan(product_100_nan),
      .y_infinity(product_100_infinity),
      .sum_sign(sum_100_exact_sign),
      .sum_significand(sum_100_exact_significand),
      .sum_exponent(sum_100_exact_exponent),
      .sum_nan(sum_100_exact_nan),
      .sum_infinity(sum_100_exact_infinity)
  );
  wire [31:0] sum_100_code;
  round_28_to_fp32 round_sum_100 (
      .number_sign(sum_100_exact_sign),
      .number_significand(sum_100_exact_significand),
      .number_exponent(sum_100_exact_exponent),
      .number_nan(sum_100_exact_nan),
      .number_infinity(sum_100_exact_infinity),
      .code(sum_100_code)
  );
  wire sum_100_sign;
  wire [23:0] sum_100_significand;
  wire [7:0] sum_100_exponent;
  wire sum_100_nan;
  wire sum_100_infinity;
  decode_fp32 decode_sum_100 (
      .code(sum_100_code),
      .number_sign(sum_100_sign),
      .number_significand(sum_100_significand),
      .number_exponent(sum_100_exponent),
      .number_nan(sum_100_nan),
      .number_infinity(sum_100_infinity)
  );
  wire sum_101_exact_sign;
  wire [27:0] sum_101_exact_significand;
  wire [8:0] sum_101_exact_exponent;
  wire sum_101_exact_nan;
  wire sum_101_exact_infinity;
  add_24_16_for_fp32 add_sum_101_exact (
      .x_sign(sum_100_sign),
      .x_significand(sum_100_significand),
      .x_exponent(sum_100_exponent),
      .x_nan(sum_100_nan),
      .x_infinity(sum_100_infinity),
      .y_sign(product_101_sign),
      .y_significand(product_101_significand),
      .y_exponent(product_101_exponent),
      .y_nan(product_101_nan),
      .y_infinity(product_101_infinity),
      .sum_sign(sum_101_exact_sign),
      .sum_significand(sum_101_exact_significand),
      .sum_exponent(sum_101_exact_exponent),
      .sum_nan(sum_101_exact_nan),
      .sum_infinity(sum_101_exact_infinity)
  );
  wire [31:0] sum_101_code;
  round_28_to_fp32 round_sum_101 (
      .number_sign(sum_101_exact_sign),
      .number_significand(sum_101_exact_significand),
      .number_exponent(sum_101_exact_exponent),
      .number_nan(sum_101_exact_nan),
      .number_infinity(sum_101_exact_infinity),
      .code(sum_101_code)
  );
  wire sum_101_sign;
  wire [23:0] sum_101_significand;
  wire [7:0] sum_101_exponent;
  wire sum_101_nan;
  wire sum_101_infinity;
  decode_fp32 decode_sum_101 (
      .code(sum_101_code),
      .number_sign(sum_101_sign),
      .number_significand(sum_101_significand),
      .number_exponent(sum_101_exponent),
      .number_nan(sum_101_nan),
      .number_infinity(sum_101_infinity)
  );
  wire sum_102_exact_sign;
  wire [27:0] sum_102_exact_significand;
  wire [8:0] sum_102_exact_exponent;
  wire sum_102_exact_nan;
  wire sum_102_exact_infinity;
  add_24_16_for_fp32 add_sum_102_exact (
      .x_sign(sum_101_sign),
      .x_significand(sum_101_significand),
      .x_exponent(sum_101_exponent),
      .x_nan(sum_101_nan),
      .x_infinity(sum_101_infinity),
      .y_sign(product_102_sign),
      .y_significand(product_102_significand),
      .y_exponent(product_102_exponent),
      .y_nan(product_102_nan),
      .y_infinity(product_102_infinity),
      .sum_sign(sum_102_exact_sign),
      .sum_significand(sum_102_exact_significand),
      .sum_exponent(sum_102_exact_exponent),
      .sum_nan(sum_102_exact_nan),
      .sum_infinity(sum_102_exact_infinity)
  );
  wire [31:0] sum_102_code;
  round_28_to_fp32 round_sum_102 (
      .number_sign(sum_102_exact_sign),
      .number_significand(sum_102_exact_significand),
      .number_exponent(sum_102_exact_exponent),
      .number_nan(sum_102_exact_nan),
      .number_infinity(sum_102_exact_infinity),
      .code(sum_102_code)
  );
  wire sum_102_sign;
  wire [23:0] sum_102_significand;
  wire [7:0] sum_102_exponent;
  wire sum_102_nan;
  wire sum_102_infinity;
  decode_fp32 decode_sum_102 (
      .code(sum_102_code),
      .number_sign(sum_102_sign),
      .number_significand(sum_102_significand),
      .number_exponent(sum_102_exponent),
      .number_nan(sum_102_nan),
      .number_infinity(sum_102_infinity)
  );
  wire sum_103_exact_sign;
  wire [27:0] sum_103_exact_significand;
  wire [8:0] sum_103_exact_exponent;
  wire sum_103_exact_nan;
  wire sum_103_exact_infinity;
  add_24_16_for_fp32 add_sum_103_exact (
      .x_sign(sum_102_sign),
      .x_significand(sum_102_significand),
      .x_exponent(sum_102_exponent),
      .x_nan(sum_102_nan),
      .x_infinity(sum_102_infinity),
      .y_sign(product_103_sign),
      .y_significand(product_103_significand),
      .y_exponent(product_103_exponent),
      .y_nan(product_103_nan),
      .y_infinity(product_103_infinity),
      .sum_sign(sum_103_exact_sign),
      .sum_significand(sum_103_exact_significand),
      .sum_exponent(sum_103_exact_exponent),
      .sum_nan(sum_103_exact_nan),
      .sum_infinity(sum_103_exact_infinity)
  );
  wire [31:0] sum_103_code;
  round_28_to_fp32 round_sum_103 (
      .number_sign(sum_103_exact_sign),
      .number_significand(sum_103_exact_significand),
      .number_exponent(sum_103_exact_exponent),
      .number_nan(sum_103_exact_nan),
      .number_infinity(sum_103_exact_infinity),
      .code(sum_103_code)
  );
  wire sum_103_sign;
  wire [23:0] sum_103_significand;
  wire [7:0] sum_103_exponent;
  wire sum_103_nan;
  wire sum_103_infinity;
  decode_fp32 decode_sum_103 (
      .code(sum_103_code),
      .number_sign(sum_103_sign),
      .number_significand(sum_103_significand),
      .number_exponent(sum_103_exponent),
      .number_nan(sum_103_nan),
      .number_infinity(sum_103_infinity)
  );
  wire sum_104_exact_sign;
  wire [27:0] sum_104_exact_significand;
  wire [8:0] sum_104_exact_exponent;
  wire sum_104_exact_nan;
  wire sum_104_exact_infinity;
  add_24_16_for_fp32 add_sum_104_exact (
      .x_sign(sum_103_sign),
      .x_significand(sum_103_significand),
      .x_exponent(sum_103_exponent),
      .x_nan(sum_103_nan),
      .x_infinity(sum_103_infinity),
      .y_sign(product_104_sign),
      .y_significand(product_104_significand),
      .y_exponent(product_104_exponent),
      .y_nan(product_104_nan),
      .y_infinity(product_104_infinity),
      .sum_sign(sum_104_exact_sign),
      .sum_significand(sum_104_exact_significand),
      .sum_exponent(sum_104_exact_exponent),
      .sum_nan(sum_104_exact_nan),
      .sum_infinity(sum_104_exact_infinity)
  );
  wire [31:0] sum_104_code;
  round_28_to_fp32 round_sum_104 (
      .number_sign(sum_104_exact_sign),
      .number_significand(sum_104_exact_significand),
      .number_exponent(sum_104_exact_exponent),
      .number_nan(sum_104_exact_nan),
      .number_infinity(sum_104_exact_infinity),
      .code(sum_104_code)
  );
  wire sum_104_sign;
  wire [23:0] sum_104_significand;
  wire [7:0] sum_104_exponent;
  wire sum_104_nan;
  wire sum_104_infinity;
  decode_fp32 decode_sum_104 (
      .code(sum_104_code),
      .number_sign(sum_104_sign),
      .number_significand(sum_104_significand),
      .number_exponent(sum_104_exponent),
      .number_nan(sum_104_nan),
      .number_infinity(sum_104_infinity)
  );
  wire sum_105_exact_sign;
  wire [27:0] sum_105_exact_significand;
  wire [8:0] sum_105_exact_exponent;
  wire sum_105_exact_nan;
  wire sum_105_exact_infinity;
  add_24_16_for_fp32 add_sum_105_exact (
      .x_sign(sum_104_sign),
      .x_significand(sum_104_significand),
      .x_exponent(sum_104_exponent),
      .x_nan(sum_104_nan),
      .x_infinity(sum_104_infinity),
      .y_sign(product_105_sign),
      .y_significand(product_105_significand),
      .y_exponent(product_105_exponent),
      .y_nan(product_105_nan),
      .y_infinity(product_105_infinity),
      .sum_sign(sum_105_exact_sign),
      .sum_significand(sum_105_exact_significand),
      .sum_exponent(sum_105_exact_exponent),
      .sum_nan(sum_105_exact_nan),
      .sum_infinity(sum_105_exact_infinity)
  );
  wire [31:0] sum_105_code;
  round_28_to_fp32 round_sum_105 (
      .number_sign(sum_105_exact_sign),
      .number_significand(sum_105_exact_significand),
      .number_exponent(sum_105_exact_exponent),
      .number_nan(sum_105_exact_nan),
      .number_infinity(sum_105_exact_infinity),
      .code(sum_105_code)
  );
  wire sum_105_sign;
  wire [23:0] sum_105_significand;
  wire [7:0] sum_105_exponent;
  wire sum_105_nan;
  wire sum_105_infinity;
  decode_fp32 decode_sum_105 (
      .code(sum_105_code),
      .number_sign(sum_105_sign),
      .number_significand(sum_105_significand),
      .number_exponent(sum_105_exponent),
      .number_nan(sum_105_nan),
      .number_infinity(sum_105_infinity)
  );
  wire sum_106_exact_sign;
  wire [27:0] sum_106_exact_significand;
  wire [8:0] sum_106_exact_exponent;
  wire sum_106_exact_nan;
  wire sum_106_exact_infinity;
  add_24_16_for_fp32 add_sum_106_exact (
      .x_sign(sum_105_sign),
      .x_significand(sum_105_significand),
      .x_exponent(sum_105_exponent),
      .x_nan(sum_105_nan),
      .x_infinity(sum_105_infinity),
      .y_sign(product_106_sign),
      .y_significand(product_106_significand),
      .y_exponent(product_106_exponent),
      .y_nan(product_106_nan),
      .y_infinity(product_106_infinity),
      .sum_sign(sum_106_exact_sign),
      .sum_significand(sum_106_exact_significand),
      .sum_exponent(sum_106_exact_exponent),
      .sum_nan(sum_106_exact_nan),
      .sum_infinity(sum_106_exact_infinity)
  );
  wire [31:0] sum_106_code;
  round_28_to_fp32 round_sum_106 (
      .number_sign(sum_106_exact_sign),
      .number_significand(sum_106_exact_significand),
      .number_exponent(sum_106_exact_exponent),
      .number_nan(sum_106_exact_nan),
      .number_infinity(sum_106_exact_infinity),
      .code(sum_106_code)
  );
  wire sum_106_sign;
  wire [23:0] sum_106_significand;
  wire [7:0] sum_106_exponent;
  wire sum_106_nan;
  wire sum_106_infinity;
  decode_fp32 decode_sum_106 (
      .code(sum_106_code),
      .number_sign(sum_106_sign),
      .number_significand(sum_106_significand),
      .number_exponent(sum_106_exponent),
      .number_nan(sum_106_nan),
      .number_infinity(sum_106_infinity)
  );
  wire sum_107_exact_sign;
  wire [27:0] sum_107_exact_significand;
  wire [8:0] sum_107_exact_exponent;
  wire sum_107_exact_nan;
  wire sum_107_exact_infinity;
  add_24_16_for_fp32 add_sum_107_exact (
      .x_sign(sum_106_sign),
      .x_significand(sum_106_significand),
      .x_exponent(sum_106_exponent),
      .x_nan(sum_106_nan),
      .x_infinity(sum_106_infinity),
      .y_sign(product_107_sign),
      .y_significand(product_107_significand),
      .y_exponent(product_107_exponent),
      .y_nan(product_107_nan),
      .y_infinity(product_107_infinity),
      .sum_sign(sum_107_exact_sign),
      .sum_significand(sum_107_exact_significand),
      .sum_exponent(sum_107_exact_exponent),
      .sum_nan(sum_107_exact_nan),
      .sum_infinity(sum_107_exact_infinity)
  );
  wire [31:0] sum_107_code;
  round_28_to_fp32 round_sum_107 (
      .number_sign(sum_107_exact_sign),
      .number_significand(sum_107_exact_significand),
      .number_exponent(sum_107_exact_exponent),
      .number_nan(sum_107_exact_nan),
      .number_infinity(sum_107_exact_infinity),
      .code(sum_107_code)
  );
  wire sum_107_sign;
  wire [23:0] sum_107_significand;
  wire [7:0] sum_107_exponent;
  wire sum_107_nan;
  wire sum_107_infinity;
  decode_fp32 decode_sum_107 (
      .code(sum_107_code),
      .number_sign(sum_107_sign),
      .number_significand(sum_107_significand),
      .number_exponent(sum_107_exponent),
      .number_nan(sum_107_nan),
      .number_infinity(sum_107_infinity)
  );
  wire sum_108_exact_sign;
  wire [27:0] sum_108_exact_significand;
  wire [8:0] sum_108_exact_exponent;
  wire sum_108_exact_nan;
  wire sum_108_exact_infinity;
  add_24_16_for_fp32 add_sum_108_exact (
      .x_sign(sum_107_sign),
      .x_significand(sum_107_significand),
      .x_exponent(sum_107_exponent),
      .x_nan(sum_107_nan),
      .x_infinity(sum_107_infinity),
      .y_sign(product_108_sign),
      .y_significand(product_108_significand),
      .y_exponent(product_108_exponent),
      .y_nan(product_108_nan),
      .y_infinity(product_108_infinity),
      .sum_sign(sum_108_exact_sign),
      .sum_significand(sum_108_exact_significand),
      .sum_exponent(sum_108_exact_exponent),
      .sum_nan(sum_108_exact_nan),
      .sum_infinity(sum_108_exact_infinity)
  );
  wire [31:0] sum_108_code;
  round_28_to_fp32 round_sum_108 (
      .number_sign(sum_108_exact_sign),
      .number_significand(sum_108_exact_significand),
      .number_exponent(sum_108_exact_exponent),
      .number_nan(sum_108_exact_nan),
      .number_infinity(sum_108_exact_infinity),
      .code(sum_108_code)
  );
  wire sum_108_sign;
  wire [23:0] sum_108_significand;
  wire [7:0] sum_108_exponent;
  wire sum_108_nan;
  wire sum_108_infinity;
  decode_fp32 decode_sum_108 (
      .code(sum_108_code),
      .number_sign(sum_108_sign),
      .number_significand(sum_108_significand),
      .number_exponent(sum_108_exponent),
      .number_nan(sum_108_nan),
      .number_infinity(sum_108_infinity)
  );
  wire sum_109_exact_sign;
  wire [27:0] sum_109_exact_significand;
  wire [8:0] sum_109_exact_exponent;
  wire sum_109_exact_nan;
  wire sum_109_exact_infinity;
  add_24_16_for_fp32 add_sum_109_exact (
      .x_sign(sum_108_sign),
      .x_significand(sum_108_significand),
      .x_exponent(sum_108_exponent),
      .x_nan(sum_108_nan),
      .x_infinity(sum_108_infinity),
      .y_sign(product_109_sign),
      .y_significand(product_109_significand),
      .y_exponent(product_109_exponent),
      .y_nan(product_109_nan),
      .y_infinity(product_109_infinity),
      .sum_sign(sum_109_exact_sign),
      .sum_significand(sum_109_exact_significand),
      .sum_exponent(sum_109_exact_exponent),
      .sum_nan(sum_109_exact_nan),
      .sum_infinity(sum_109_exact_infinity)
  );
  wire [31:0] sum_109_code;
  round_28_to_fp32 round_sum_109 (
      .number_sign(sum_109_exact_sign),
      .number_significand(sum_109_exact_significand),
      .number_exponent(sum_109_exact_exponent),
      .number_nan(sum_109_exact_nan),
      .number_infinity(sum_109_exact_infinity),
      .code(sum_109_code)
  );
  wire sum_109_sign;
  wire [23:0] sum_109_significand;
  wire [7:0] sum_109_exponent;
  wire sum_109_nan;
  wire sum_109_infinity;
  decode_fp32 decode_sum_109 (
      .code(sum_109_code),
      .number_sign(sum_109_sign),
      .number_significand(sum_109_significand),
      .number_exponent(sum_109_exponent),
      .number_nan(sum_109_nan),
      .number_infinity(sum_109_infinity)
  );
  wire sum_110_exact_sign;
  wire [27:0] sum_110_exact_significand;
  wire [8:0] sum_110_exact_exponent;
  wire sum_110_exact_nan;
  wire sum_110_exact_infinity;
  add_24_16_for_fp32 add_sum_110_exact (
      .x_sign(sum_109_sign),
      .x_significand(sum_109_significand),
      .x_exponent(sum_109_exponent),
      .x_nan(sum_109_nan),
      .x_infinity(sum_109_infinity),
      .y_sign(product_110_sign),
      .y_significand(product_110_significand),
      .y_exponent(product_110_exponent),
      .y_nan(product_110_nan),
      .y_infinity(product_110_infinity),
      .sum_sign(sum_110_exact_sign),
      .sum_significand(sum_110_exact_significand),
      .sum_exponent(sum_110_exact_exponent),
      .sum_nan(sum_110_exact_nan),
      .sum_infinity(sum_110_exact_infinity)
  );
  wire [31:0] sum_110_code;
  round_28_to_fp32 round_sum_110 (
      .number_sign(sum_110_exact_sign),
      .number_significand(sum_110_exact_significand),
      .number_exponent(sum_110_exact_exponent),
      .number_nan(sum_110_exact_nan),
      .number_infinity(sum_110_exact_infinity),
      .code(sum_110_code)
  );
  wire sum_110_sign;
  wire [23:0] sum_110_significand;
  wire [7:0] sum_110_exponent;
  wire sum_110_nan;
  wire sum_110_infinity;
  decode_fp32 decode_sum_110 (
      .code(sum_110_code),
      .number_sign(sum_110_sign),
      .number_significand(sum_110_significand),
      .number_exponent(sum_110_exponent),
      .number_nan(sum_110_nan),
      .number_infinity(sum_110_infinity)
  );
  wire sum_111_exact_sign;
  wire [27:0] sum_111_exact_significand;
  wire [8:0] sum_111_exact_exponent;
  wire sum_111_exact_nan;
  wire sum_111_exact_infinity;
  add_24_16_for_fp32 add_sum_111_exact (
      .x_sign(sum_110_sign),
      .x_significand(sum_110_significand),
      .x_exponent(sum_110_exponent),
      .x_nan(sum_110_nan),
      .x_infinity(sum_110_infinity),
      .y_sign(product_111_sign),
      .y_significand(product_111_significand),
      .y_exponent(product_111_exponent),
      .y_nan(product_111_nan),
      .y_infinity(product_111_infinity),
      .sum_sign(sum_111_exact_sign),
      .sum_significand(sum_111_exact_significand),
      .sum_exponent(sum_111_exact_exponent),
      .sum_nan(sum_111_exact_nan),
      .sum_infinity(sum_111_exact_infinity)
  );
  wire [31:0] sum_111_code;
  round_28_to_fp32 round_sum_111 (
      .number_sign(sum_111_exact_sign),
      .number_significand(sum_111_exact_significand),
      .number_exponent(sum_111_exact_exponent),
      .number_nan(sum_111_exact_nan),
      .number_infinity(sum_111_exact_infinity),
      .code(sum_111_code)
  );
  wire sum_111_sign;
  wire [23:0] sum_111_significand;
  wire [7:0] sum_111_exponent;
  wire sum_111_nan;
  wire sum_111_infinity;
  decode_fp32 decode_sum_111 (
      .code(sum_111_code),
      .number_sign(sum_111_sign),
      .number_significand(sum_111_significand),
      .number_exponent(sum_111_exponent),
      .number_nan(sum_111_nan),
      .number_infinity(sum_111_infinity)
  );
  wire sum_112_exact_sign;
  wire [27:0] sum_112_exact_significand;
  wire [8:0] sum_112_exact_exponent;
  wire sum_112_exact_nan;
  wire sum_112_exact_infinity;
  add_24_16_for_fp32 add_sum_112_exact (
      .x_sign(sum_111_sign),
      .x_significand(sum_111_significand),
      .x_exponent(sum_111_exponent),
      .x_nan(sum_111_nan),
      .x_infinity(sum_111_infinity),
      .y_sign(product_112_sign),
      .y_significand(product_112_significand),
      .y_exponent(product_112_exponent),
      .y_nan(product_112_nan),
      .y_infinity(product_112_infinity),
      .sum_sign(sum_112_exact_sign),
      .sum_significand(sum_112_exact_significand),
      .sum_exponent(sum_112_exact_exponent),
      .sum_nan(sum_112_exact_nan),
      .sum_infinity(sum_112_exact_infinity)
  );
  wire [31:0] sum_112_code;
  round_28_to_fp32 round_sum_112 (
      .number_sign(sum_112_exact_sign),
      .number_significand(sum_112_exact_significand),
      .number_exponent(sum_112_exact_exponent),
      .number_nan(sum_112_exact_nan),
      .number_infinity(sum_112_exact_infinity),
      .code(sum_112_code)
  );
  wire sum_112_sign;
  wire [23:0] sum_112_significand;
  wire [7:0] sum_112_exponent;
  wire sum_112_nan;
  wire sum_112_infinity;
  decode_fp32 decode_sum_112 (
      .code(sum_112_code),
      .number_sign(sum_112_sign),
      .number_significand(sum_112_significand),
      .number_exponent(sum_112_exponent),
      .number_nan(sum_112_nan),
      .number_infinity(sum_112_infinity)
  );
  wire sum_113_exact_sign;
  wire [27:0] sum_113_exact_significand;
  wire [8:0] sum_113_exact_exponent;
  wire sum_113_exact_nan;
  wire sum_113_exact_infinity;
  add_24_16_for_fp32 add_sum_113_exact (
      .x_sign(sum_112_sign),
      .x_significand(sum_112_significand),
      .x_exponent(sum_112_exponent),
      .x_nan(sum_112_nan),
      .x_infinity(sum_112_infinity),
      .y_sign(product_113_sign),
      .y_significand(product_113_significand),
      .y_exponent(product_113_exponent),
      .y_nan(product_113_nan),
      .y_infinity(product_113_infinity),
      .sum_sign(sum_113_exact_sign),
      .sum_significand(sum_113_exact_significand),
      .sum_exponent(sum_113_exact_exponent),
      .sum_nan(sum_113_exact_nan),
      .sum_infinity(sum_113_exact_infinity)
  );
  wire [31:0] sum_113_code;
  round_28_to_fp32 round_sum_113 (
      .number_sign(sum_113_exact_sign),
      .number_significand(sum_113_exact_significand),
      .number_exponent(sum_113_exact_exponent),
      .number_nan(sum_113_exact_nan),
      .number_infinity(sum_113_exact_infinity),
      .code(sum_113_code)
  );
  wire sum_113_sign;
  wire [23:0] sum_113_significand;
  wire [7:0] sum_113_exponent;
  wire sum_113_nan;
  wire sum_113_infinity;
  decode_fp32 decode_sum_113 (
      .code(sum_113_code),
      .number_sign(sum_113_sign),
      .number_significand(sum_113_significand),
      .number_exponent(sum_113_exponent),
      .number_nan(sum_113_nan),
      .number_infinity(sum_113_infinity)
  );
  wire sum_114_exact_sign;
  wire [27:0] sum_114_exact_significand;
  wire [8:0] sum_114_exact_exponent;
  wire sum_114_exact_nan;
  wire sum_114_exact_infinity;
  add_24_16_for_fp32 add_sum_114_exact (
      .x_sign(sum_113_sign),
      .x_significand(sum_113_significand),
      .x_exponent(sum_113_exponent),
      .x_nan(sum_113_nan),
      .x_infinity(sum_113_infinity),
      .y_sign(product_114_sign),
      .y_significand(product_114_significand),
      .y_exponent(product_114_exponent),
      .y_nan(product_114_nan),
      .y_infinity(product_114_infinity),
      .sum_sign(sum_114_exact_sign),
      .sum_significand(sum_114_exact_significand),
      .sum_exponent(sum_114_exact_exponent),
      .sum_nan(sum_114_exact_nan),
      .sum_infinity(sum_114_exact_infinity)
  );
  wire [31:0] sum_114_code;
  round_28_to_fp32 round_sum_114 (
      .number_sign(sum_114_exact_sign),
      .number_significand(sum_114_exact_significand),
      .number_exponent(sum_114_exact_exponent),
      .number_nan(sum_114_exact_nan),
      .number_infinity(sum_114_exact_infinity),
      .code(sum_114_code)
  );
  wire sum_114_sign;
  wire [23:0] sum_114_significand;
  wire [7:0] sum_114_exponent;
  wire sum_114_nan;
  wire sum_114_infinity;
  decode_fp32 decode_sum_114 (
      .code(sum_114_code),
      .number_sign(sum_114_sign),
      .number_significand(sum_114_significand),
      .number_exponent(sum_114_exponent),
      .number_nan(sum_114_nan),
      .number_infinity(sum_114_infinity)
  );
  wire sum_115_exact_sign;
  wire [27:0] sum_115_exact_significand;
  wire [8:0] sum_115_exact_exponent;
  wire sum_115_exact_nan;
  wire sum_115_exact_infinity;
  add_24_16_for_fp32 add_sum_115_exact (
      .x_sign(sum_114_sign),
      .x_significand(sum_114_significand),
      .x_exponent(sum_114_exponent),
      .x_nan(sum_114_nan),
      .x_infinity(sum_114_infinity),
      .y_sign(product_115_sign),
      .y_significand(product_115_significand),
      .y_exponent(product_115_exponent),
      .y_nan(product_115_nan),
      .y_infinity(product_115_infinity),
      .sum_sign(sum_115_exact_sign),
      .sum_significand(sum_115_exact_significand),
      .sum_exponent(sum_115_exact_exponent),
      .sum_nan(sum_115_exact_nan),
      .sum_infinity(sum_115_exact_infinity)
  );
  wire [31:0] sum_115_code;
  round_28_to_fp32 round_sum_115 (
      .number_sign(sum_115_exact_sign),
      .number_significand(sum_115_exact_significand),
      .number_exponent(sum_115_exact_exponent),
      .number_nan(sum_115_exact_nan),
      .number_infinity(sum_115_exact_infinity),
      .code(sum_115_code)
  );
  wire sum_115_sign;
  wire [23:0] sum_115_significand;
  wire [7:0] sum_115_exponent;
  wire sum_115_nan;
  wire sum_115_infinity;
  decode_fp32 decode_sum_115 (
      .code(sum_115_code),
      .number_sign(sum_115_sign),
      .number_significand(sum_115_significand),
      .number_exponent(sum_115_exponent),
      .number_nan(sum_115_nan),
      .number_infinity(sum_115_infinity)
  );
  wire sum_116_exact_sign;
  wire [27:0] sum_116_exact_significand;
  wire [8:0] sum_116_exact_exponent;
  wire sum_116_exact_nan;
  wire sum_116_exact_infinity;
  add_24_16_for_fp32 add_sum_116_exact (
      .x_sign(sum_115_sign),
      .x_significand(sum_115_significand),
      .x_exponent(sum_115_exponent),
      .x_nan(sum_115_nan),
      .x_infinity(sum_115_infinity),
      .y_sign(product_116_sign),
      .y_significand(product_116_significand),
      .y_exponent(product_116_exponent),
      .y_nan(product_116_nan),
      .y_infinity(product_116_infinity),
      .sum_sign(sum_116_exact_sign),
      .sum_significand(sum_116_exact_significand),
      .sum_exponent(sum_116_exact_exponent),
      .sum_nan(sum_116_exact_nan),
      .sum_infinity(sum_116_exact_infinity)
  );
  wire [31:0] sum_116_code;
  round_28_to_fp32 round_sum_116 (
      .number_sign(sum_116_exact_sign),
      .number_significand(sum_116_exact_significand),
      .number_exponent(sum_116_exact_exponent),
      .number_nan(sum_116_exact_nan),
      .number_infinity(sum_116_exact_infinity),
      .code(sum_116_code)
  );
  wire sum_116_sign;
  wire [23:0] sum_116_significand;
  wire [7:0] sum_116_exponent;
  wire sum_116_nan;
  wire sum_116_infinity;
  decode_fp32 decode_sum_116 (
      .code(sum_116_code),
      .number_sign(sum_116_sign),
      .number_significand(sum_116_significand),
      .number_exponent(sum_116_exponent),
      .number_nan(sum_116_nan),
      .number_infinity(sum_116_infinity)
  );
  wire sum_117_exact_sign;
  wire [27:0] sum_117_exact_significand;
  wire [8:0] sum_117_exact_exponent;
  wire sum_117_exact_nan;
  wire sum_117_exact_infinity;
  add_24_16_for_fp32 add_sum_117_exact (
      .x_sign(sum_116_sign),
      .x_significand(sum_116_significand),
      .x_exponent(sum_116_exponent),
      .x_nan(sum_116_nan),
      .x_infinity(sum_116_infinity),
      .y_sign(product_117_sign),
      .y_significand(product_117_significand),
      .y_exponent(product_117_exponent),
      .y_nan(product_117_nan),
      .y_infinity(product_117_infinity),
      .sum_sign(sum_117_exact_sign),
      .sum_significand(sum_117_exact_significand),
      .sum_exponent(sum_117_exact_exponent),
      .sum_nan(sum_117_exact_nan),
      .sum_infinity(sum_117_exact_infinity)
  );
  wire [31:0] sum_117_code;
  round_28_to_fp32 round_sum_117 (
      .number_sign(sum_117_exact_sign),
      .number_significand(sum_117_exact_significand),
      .number_exponent(sum_117_exact_exponent),
      .number_nan(sum_117_exact_nan),
      .number_infinity(sum_117_exact_infinity),
      .code(sum_117_code)
  );
  wire sum_117_sign;
  wire [23:0] sum_117_significand;
  wire [7:0] sum_117_exponent;
  wire sum_117_nan;
  wire sum_117_infinity;
  decode_fp32 decode_sum_117 (
      .code(sum_117_code),
      .number_sign(sum_117_sign),
      .number_significand(sum_117_significand),
      .number_exponent(sum_117_exponent),
      .number_nan(sum_117_nan),
      .number_infinity(sum_117_infinity)
  );
  wire sum_118_exact_sign;
  wire [27:0] sum_118_exact_significand;
  wire [8:0] sum_118_exact_exponent;
  wire sum_118_exact_nan;
  wire sum_118_exact_infinity;
  add_24_16_for_fp32 add_sum_118_exact (
      .x_sign(sum_117_sign),
      .x_significand(sum_117_significand),
      .x_exponent(sum_117_exponent),
      .x_nan(sum_117_nan),
      .x_infinity(sum_117_infinity),
      .y_sign(product_118_sign),
      .y_significand(product_118_significand),
      .y_exponent(product_118_exponent),
      .y_nan(product_118_nan),
      .y_infinity(product_118_infinity),
      .sum_sign(sum_118_exact_sign),
      .sum_significand(sum_118_exact_significand),
      .sum_exponent(sum_118_exact_exponent),
      .sum_nan(sum_118_exact_nan),
      .sum_infinity(sum_118_exact_infinity)
  );
  wire [31:0] sum_118_code;
  round_28_to_fp32 round_sum_118 (
      .number_sign(sum_118_exact_sign),
      .number_significand(sum_118_exact_significand),
      .number_exponent(sum_118_exact_exponent),
      .number_nan(sum_118_exact_nan),
      .number_infinity(sum_118_exact_infinity),
      .code(sum_118_code)
  );
  wire sum_118_sign;
  wire [23:0] sum_118_significand;
  wire [7:0] sum_118_exponent;
  wire sum_118_nan;
  wire sum_118_infinity;
  decode_fp32 decode_sum_118 (
      .code(sum_118_code),
      .number_sign(sum_118_sign),
      .number_significand(sum_118_significand),
      .number_exponent(sum_118_exponent),
      .number_nan(sum_118_nan),
      .number_infinity(sum_118_infinity)
  );
  wire sum_119_exact_sign;
  wire [27:0] sum_119_exact_significand;
  wire [8:0] sum_119_exact_exponent;
  wire sum_119_exact_nan;
  wire sum_119_exact_infinity;
  add_24_16_for_fp32 add_sum_119_exact (
      .x_sign(sum_118_sign),
      .x_significand(sum_118_significand),
      .x_exponent(sum_118_exponent),
      .x_nan(sum_118_nan),
      .x_infinity(sum_118_infinity),
      .y_sign(product_119_sign),
      .y_significand(product_119_significand),
      .y_exponent(product_119_exponent),
      .y_nan(product_119_nan),
      .y_infinity(product_119_infinity),
      .sum_sign(sum_119_exact_sign),
      .sum_significand(sum_119_exact_significand),
      .sum_exponent(sum_119_exact_exponent),
      .sum_nan(sum_119_exact_nan),
      .sum_infinity(sum_119_exact_infinity)
  );
  wire [31:0] sum_119_code;
  round_28_to_fp32 round_sum_119 (
      .number_sign(sum_119_exact_sign),
      .number_significand(sum_119_exact_significand),
      .number_exponent(sum_119_exact_exponent),
      .number_nan(sum_119_exact_nan),
      .number_infinity(sum_119_exact_infinity),
      .code(sum_119_code)
  );
  wire sum_119_sign;
  wire [23:0] sum_119_significand;
  wire [7:0] sum_119_exponent;
  wire sum_119_nan;
  wire sum_119_infinity;
  decode_fp32 decode_sum_119 (
      .code(sum_119_code),
      .number_sign(sum_119_sign),
      .number_significand(sum_119_significand),
      .number_exponent(sum_119_exponent),
      .number_nan(sum_119_nan),
      .number_infinity(sum_119_infinity)
  );
  wire sum_120_exact_sign;
  wire [27:0] sum_120_exact_significand;
  wire [8:0] sum_120_exact_exponent;
  wire sum_120_exact_nan;
  wire sum_120_exact_infinity;
  add_24_16_for_fp32 add_sum_120_exact (
      .x_sign(sum_119_sign),
      .x_significand(sum_119_significand),
      .x_exponent(sum_119_exponent),
      .x_nan(sum_119_nan),
      .x_infinity(sum_119_infinity),
      .y_sign(product_120_sign),
      .y_significand(product_120_significand),
      .y_exponent(product_120_exponent),
      .y_nan(product_120_nan),
      .y_infinity(product_120_infinity),
      .sum_sign(sum_120_exact_sign),
      .sum_significand(sum_120_exact_significand),
      .sum_exponent(sum_120_exact_exponent),
      .sum_nan(sum_120_exact_nan),
      .sum_infinity(sum_120_exact_infinity)
  );
  wire [31:0] sum_120_code;
  round_28_to_fp32 round_sum_120 (
      .number_sign(sum_120_exact_sign),
      .number_significand(sum_120_exact_significand),
      .number_exponent(sum_120_exact_exponent),
      .number_nan(sum_120_exact_nan),
      .number_infinity(sum_120_exact_infinity),
      .code(sum_120_code)
  );
  wire sum_120_sign;
  wire [23:0] sum_120_significand;
  wire [7:0] sum_120_exponent;
  wire sum_120_nan;
  wire sum_120_infinity;
  decode_fp32 decode_sum_120 (
      .code(sum_120_code),
      .number_sign(sum_120_sign),
      .number_significand(sum_120_significand),
      .number_exponent(sum_120_exponent),
      .number_nan(sum_120_nan),
      .number_infinity(sum_120_infinity)
  );
  wire sum_121_exact_sign;
  wire [27:0] sum_121_exact_significand;
  wire [8:0] sum_121_exact_exponent;
  wire sum_121_exact_nan;
  wire sum_121_exact_infinity;
  add_24_16_for_fp32 add_sum_121_exact (
      .x_sign(sum_120_sign),
      .x_significand(sum_120_significand),
      .x_exponent(sum_120_exponent),
      .x_nan(sum_120_nan),
      .x_infinity(sum_120_infinity),
      .y_sign(product_121_sign),
      .y_significand(product_121_significand),
      .y_exponent(product_121_exponent),
      .y_nan(product_121_nan),
      .y_infinity(product_121_infinity),
      .sum_sign(sum_121_exact_sign),
      .sum_significand(sum_121_exact_significand),
      .sum_exponent(sum_121_exact_exponent),
      .sum_nan(sum_121_exact_nan),
      .sum_infinity(sum_121_exact_infinity)
  );
  wire [31:0] sum_121_code;
  round_28_to_fp32 round_sum_121 (
      .number_sign(sum_121_exact_sign),
      .number_significand(sum_121_exact_significand),
      .number_exponent(sum_121_exact_exponent),
      .number_nan(sum_121_exact_nan),
      .number_infinity(sum_121_exact_infinity),
      .code(sum_121_code)
  );
  wire sum_121_sign;
  wire [23:0] sum_121_significand;
  wire [7:0] sum_121_exponent;
  wire sum_121_nan;
  wire sum_121_infinity;
  decode_fp32 decode_sum_121 (
      .code(sum_121_code),
      .number_sign(sum_121_sign),
      .number_significand(sum_121_significand),
      .number_exponent(sum_121_exponent),
      .number_nan(sum_121_nan),
      .number_infinity(sum_121_infinity)
  );
  wire sum_122_exact_sign;
  wire [27:0] sum_122_exact_significand;
  wire [8:0] sum_122_exact_exponent;
  wire sum_122_exact_nan;
  wire sum_122_exact_infinity;
  add_24_16_for_fp32 add_sum_122_exact (
      .x_sign(sum_121_sign),
      .x_significand(sum_121_significand),
      .x_exponent(sum_121_exponent),
      .x_nan(sum_121_nan),
      .x_infinity(sum_121_infinity),
      .y_sign(product_122_sign),
      .y_significand(product_122_significand),
      .y_exponent(product_122_exponent),
      .y_nan(product_122_nan),
      .y_infinity(product_122_infinity),
      .sum_sign(sum_122_exact_sign),
      .sum_significand(sum_122_exact_significand),
      .sum_exponent(sum_122_exact_exponent),
      .sum_nan(sum_122_exact_nan),
      .sum_infinity(sum_122_exact_infinity)
  );
  wire [31:0] sum_122_code;
  round_28_to_fp32 round_sum_122 (
      .number_sign(sum_122_exact_sign),
      .number_significand(sum_122_exact_significand),
      .number_exponent(sum_122_exact_exponent),
      .number_nan(sum_122_exact_nan),
      .number_infinity(sum_122_exact_infinity),
      .code(sum_122_code)
  );
  wire sum_122_sign;
  wire [23:0] sum_122_significand;
  wire [7:0] sum_122_exponent;
  wire sum_122_nan;
  wire sum_122_infinity;
  decode_fp32 decode_sum_122 (
      .code(sum_122_code),
      .number_sign(sum_122_sign),
      .number_significand(sum_122_significand),
      .number_exponent(sum_122_exponent),
      .number_nan(sum_122_nan),
      .number_infinity(sum_122_infinity)
  );
  wire sum_123_exact_sign;
  wire [27:0] sum_123_exact_significand;
  wire [8:0] sum_123_exact_exponent;
  wire sum_123_exact_nan;
  wire sum_123_exact_infinity;
  add_24_16_for_fp32 add_sum_123_exact (
      .x_sign(sum_122_sign),
      .x_significand(sum_122_significand),
      .x_exponent(sum_122_exponent),
      .x_nan(sum_122_nan),
      .x_infinity(sum_122_infinity),
      .y_sign(product_123_sign),
      .y_significand(product_123_significand),
      .y_exponent(product_123_exponent),
      .y_nan(product_123_nan),
      .y_infinity(product_123_infinity),
      .sum_sign(sum_123_exact_sign),
      .sum_significand(sum_123_exact_significand),
      .sum_exponent(sum_123_exact_exponent),
      .sum_nan(sum_123_exact_nan),
      .sum_infinity(sum_123_exact_infinity)
  );
  wire [31:0] sum_123_code;
  round_28_to_fp32 round_sum_123 (
      .number_sign(sum_123_exact_sign),
      .number_significand(sum_123_exact_significand),
      .number_exponent(sum_123_exact_exponent),
      .number_nan(sum_123_exact_nan),
      .number_infinity(sum_123_exact_infinity),
      .code(sum_123_code)
  );
  wire sum_123_sign;
  wire [23:0] sum_123_significand;
  wire [7:0] sum_123_exponent;
  wire sum_123_nan;
  wire sum_123_infinity;
  decode_fp32 decode_sum_123 (
      .code(sum_123_code),
      .number_sign(sum_123_sign),
      .number_significand(sum_123_significand),
      .number_exponent(sum_123_exponent),
      .number_nan(sum_123_nan),
      .number_infinity(sum_123_infinity)
  );
  wire sum_124_exact_sign;
  wire [27:0] sum_124_exact_significand;
  wire [8:0] sum_124_exact_exponent;
  wire sum_124_exact_nan;
  wire sum_124_exact_infinity;
  add_24_16_for_fp32 add_sum_124_exact (
      .x_sign(sum_123_sign),
      .x_significand(sum_123_significand),
      .x_exponent(sum_123_exponent),
      .x_nan(sum_123_nan),
      .x_infinity(sum_123_infinity),
      .y_sign(product_124_sign),
      .y_significand(product_124_significand),
      .y_exponent(product_124_exponent),
      .y_nan(product_124_nan),
      .y_infinity(product_124_infinity),
      .sum_sign(sum_124_exact_sign),
      .sum_significand(sum_124_exact_significand),
      .sum_exponent(sum_124_exact_exponent),
      .sum_nan(sum_124_exact_nan),
      .sum_infinity(sum_124_exact_infinity)
  );
  wire [31:0] sum_124_code;
  round_28_to_fp32 round_sum_124 (
      .number_sign(sum_124_exact_sign),
      .number_significand(sum_124_exact_significand),
      .number_exponent(sum_124_exact_exponent),
      .number_nan(sum_124_exact_nan),
      .number_infinity(sum_124_exact_infinity),
      .code(sum_124_code)
  );
  wire sum_124_sign;
  wire [23:0] sum_124_significand;
  wire [7:0] sum_124_exponent;
  wire sum_124_nan;
  wire sum_124_infinity;
  decode_fp32 decode_sum_124 (
      .code(sum_124_code),
      .number_sign(sum_124_sign),
      .number_significand(sum_124_significand),
      .number_exponent(sum_124_exponent),
      .number_nan(sum_124_nan),
      .number_infinity(sum_124_infinity)
  );
  wire sum_125_exact_sign;
  wire [27:0] sum_125_exact_significand;
  wire [8:0] sum_125_exact_exponent;
  wire sum_125_exact_nan;
  wire sum_125_exact_infinity;
  add_24_16_for_fp32 add_sum_125_exact (
      .x_sign(sum_124_sign),
      .x_significand(sum_124_significand),
      .x_exponent(sum_124_exponent),
      .x_nan(sum_124_nan),
      .x_infinity(sum_124_infinity),
      .y_sign(product_125_sign),
      .y_significand(product_125_significand),
      .y_exponent(product_125_exponent),
      .y_nan(product_125_nan),
      .y_infinity(product_125_infinity),
      .sum_sign(sum_125_exact_sign),
      .sum_significand(sum_125_exact_significand),
      .sum_exponent(sum_125_exact_exponent),
      .sum_nan(sum_125_exact_nan),
      .sum_infinity(sum_125_exact_infinity)
  );
  wire [31:0] sum_125_code;
  round_28_to_fp32 round_sum_125 (
      .number_sign(sum_125_exact_sign),
      .number_significand(sum_125_exact_significand),
      .number_exponent(sum_125_exact_exponent),
      .number_nan(sum_125_exact_nan),
      .number_infinity(sum_125_exact_infinity),
      .code(sum_125_code)
  );
  wire sum_125_sign;
  wire [23:0] sum_125_significand;
  wire [7:0] sum_125_exponent;
  wire sum_125_nan;
  wire sum_125_infinity;
  decode_fp32 decode_sum_125 (
      .code(sum_125_code),
      .number_sign(sum_125_sign),
      .number_significand(sum_125_significand),
      .number_exponent(sum_125_exponent),
      .number_nan(sum_125_nan),
      .number_infinity(sum_125_infinity)
  );
  wire sum_126_exact_sign;
  wire [27:0] sum_126_exact_significand;
  wire [8:0] sum_126_exact_exponent;
  wire sum_126_exact_nan;
  wire sum_126_exact_infinity;
  add_24_16_for_fp32 add_sum_126_exact (
      .x_sign(sum_125_sign),
      .x_significand(sum_125_significand),
      .x_exponent(sum_125_exponent),
      .x_nan(sum_125_nan),
      .x_infinity(sum_125_infinity),
      .y_sign(product_126_sign),
      .y_significand(product_126_significand),
      .y_exponent(product_126_exponent),
      .y_nan(product_126_nan),
      .y_infinity(product_126_infinity),
      .sum_sign(sum_126_exact_sign),
      .sum_significand(sum_126_exact_significand),
      .sum_exponent(sum_126_exact_exponent),
      .sum_nan(sum_126_exact_nan),
      .sum_infinity(sum_126_exact_infinity)
  );
  wire [31:0] sum_126_code;
  round_28_to_fp32 round_sum_126 (
      .number_sign(sum_126_exact_sign),
      .number_significand(sum_126_exact_significand),
      .number_exponent(sum_126_exact_exponent),
      .number_nan(sum_126_exact_nan),
      .number_infinity(sum_126_exact_infinity),
      .code(sum_126_code)
  );
  wire sum_126_sign;
  wire [23:0] sum_126_significand;
  wire [7:0] sum_126_exponent;
  wire sum_126_nan;
  wire sum_126_infinity;
  decode_fp32 decode_sum_126 (
      .code(sum_126_code),
      .number_sign(sum_126_sign),
      .number_significand(sum_126_significand),
      .number_exponent(sum_126_exponent),
      .number_nan(sum_126_nan),
      .number_infinity(sum_126_infinity)
  );
  wire sum_127_exact_sign;
  wire [27:0] sum_127_exact_significand;
  wire [8:0] sum_127_exact_exponent;
  wire sum_127_exact_nan;
  wire sum_127_exact_infinity;
  add_24_16_for_fp32 add_sum_127_exact (
      .x_sign(sum_126_sign),
      .x_significand(sum_126_significand),
      .x_exponent(sum_126_exponent),
      .x_nan(sum_126_nan),
      .x_infinity(sum_126_infinity),
      .y_sign(product_127_sign),
      .y_significand(product_127_significand),
      .y_exponent(product_127_exponent),
      .y_nan(product_127_nan),
      .y_infinity(product_127_infinity),
      .sum_sign(sum_127_exact_sign),
      .sum_significand(sum_127_exact_significand),
      .sum_exponent(sum_127_exact_exponent),
      .sum_nan(sum_127_exact_nan),
      .sum_infinity(sum_127_exact_infinity)
  );
  wire [31:0] sum_127_code;
  round_28_to_fp32 round_sum_127 (
      .number_sign(sum_127_exact_sign),
      .number_significand(sum_127_exact_significand),
      .number_exponent(sum_127_exact_exponent),
      .number_nan(sum_127_exact_nan),
      .number_infinity(sum_127_exact_infinity),
      .code(sum_127_code)
  );
  wire sum_127_sign;
  wire [23:0] sum_127_significand;
  wire [7:0] sum_127_exponent;
  wire sum_127_nan;
  wire sum_127_infinity;
  decode_fp32 decode_sum_127 (
      .code(sum_127_code),
      .number_sign(sum_127_sign),
      .number_significand(sum_127_significand),
      .number_exponent(sum_127_exponent),
      .number_nan(sum_127_nan),
      .number_infinity(sum_127_infinity)
  );

  // ---- accumulate ----
  wire accumulate_sign;
  wire [27:0] accumulate_significand;
  wire [7:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_24_24_for_fp32 add_accumulate (
      .x_sign(sum_127_sign),
      .x_significand(sum_127_significand),
      .x_exponent(sum_127_exponent),
      .x_nan(sum_127_nan),
      .x_infinity(sum_127_infinity),
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
  round_28_to_fp32_2 round_accumulate (
      .number_sign(accumulate_sign),
      .number_significand(accumulate_significand),
      .number_exponent(accumulate_exponent),
      .number_nan(accumulate_nan),
      .number_infinity(accumulate_infinity),
      .code(accumulate_code)
  );

  assign d = accumulate_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
