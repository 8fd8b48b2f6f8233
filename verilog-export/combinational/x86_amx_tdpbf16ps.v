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
  wire [25:0] sum_joined = {x_is_greater ? y_significand : x_significand, 2'h0};
  wire [7:0] exponent_difference = greater_exponent - (x_is_greater ? y_exponent : x_exponent);
  wire [4:0] places = exponent_difference[4:0] | {5{|exponent_difference[7:5]}};
  wire [25:0] lesser_aligned = sum_joined >> places;
  wire [25:0] sum_and = sum_joined & ~({26{1'b1}} << places);
  wire sticky = |sum_and;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [27:0] sum_joined_2 = {1'b0, x_is_greater ? x_significand : y_significand, 3'h0};
  wire [27:0] sum_xor = {1'b0, lesser_aligned, sticky} ^ {28{effective_subtraction}};
  wire [27:0] total = sum_joined_2 + sum_xor + {27'h0, effective_subtraction};
  wire sum_and_2 = effective_subtraction & (~|total);
  wire sum_and_3 = ~sum_and_2 & (x_is_greater ? x_sign : y_sign);
  wire sum_or = x_infinity | y_infinity;
  wire sum_and_4 = x_infinity & y_infinity & effective_subtraction;

  assign sum_sign = sum_or ? (x_infinity ? x_sign : y_sign) : sum_and_3;
  assign sum_significand = total;
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan | sum_and_4;
  assign sum_infinity = sum_or;
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
  wire [8:0] sum_difference = ({1'b0, number_exponent} + 9'h001) - {4'h0, leading_zeros};
  wire [8:0] biased_exponent = sum_difference & {9{is_normal}};
  wire sum_or = (|normalized[2:0]) | normalized[4];
  wire rounds_up = normalized[3] & sum_or;
  wire [31:0] magnitude = {biased_exponent, normalized[26:4]} + {31'h0, rounds_up};
  wire overflow = 32'h7f7fffff < magnitude;
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
module add_24_24_for_fp32_2 (
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
module round_28_to_fp32_3 (
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

// x86-amx-tdpbf16ps
// AMX BF16 tiles, the even and the odd elements in two chains of fused multiply-adds from 0, then
//   added to FP32
//
// decode: a: bf16  b: bf16  c: fp32  subnormal a, b flushed  subnormal c flushed
// block: 32 products at once
// product: exact
// sum: 2 lanes, dealt in turn, each one after the other, from +0, each addition rounded to fp32,
//   roundTiesToEven, overflow: infinity, subnormal results flushed; added with roundings to fp32,
//   roundTiesToEven, overflow: infinity, subnormal results flushed
// accumulate: acc + s rounded once to fp32, roundTiesToEven, overflow: infinity, subnormal results
//   flushed
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is 0xFFC00000, zero signs as in IEEE 754
module x86_amx_tdpbf16ps (
    input  wire [511:0] a, // factors, bf16: 32 elements of 16 bits, element 0 lowest
    input  wire [511:0] b, // factors, bf16: 32 elements of 16 bits, element 0 lowest
    input  wire  [31:0] c, // addend, fp32
    output wire  [31:0] d  // result, fp32
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
  wire [31:0] sum_lane_0_0_code;
  round_16_to_fp32 round_sum_lane_0_0 (
      .number_sign(product_0_sign & sum_or),
      .number_significand(product_0_significand),
      .number_exponent(product_0_exponent),
      .number_nan(product_0_nan),
      .number_infinity(product_0_infinity),
      .code(sum_lane_0_0_code)
  );
  wire sum_lane_0_0_sign;
  wire [23:0] sum_lane_0_0_significand;
  wire [7:0] sum_lane_0_0_exponent;
  wire sum_lane_0_0_nan;
  wire sum_lane_0_0_infinity;
  decode_fp32 decode_sum_lane_0_0 (
      .code(sum_lane_0_0_code),
      .number_sign(sum_lane_0_0_sign),
      .number_significand(sum_lane_0_0_significand),
      .number_exponent(sum_lane_0_0_exponent),
      .number_nan(sum_lane_0_0_nan),
      .number_infinity(sum_lane_0_0_infinity)
  );
  wire sum_lane_0_1_exact_sign;
  wire [27:0] sum_lane_0_1_exact_significand;
  wire [8:0] sum_lane_0_1_exact_exponent;
  wire sum_lane_0_1_exact_nan;
  wire sum_lane_0_1_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_1_exact (
      .x_sign(sum_lane_0_0_sign),
      .x_significand(sum_lane_0_0_significand),
      .x_exponent(sum_lane_0_0_exponent),
      .x_nan(sum_lane_0_0_nan),
      .x_infinity(sum_lane_0_0_infinity),
      .y_sign(product_2_sign),
      .y_significand(product_2_significand),
      .y_exponent(product_2_exponent),
      .y_nan(product_2_nan),
      .y_infinity(product_2_infinity),
      .sum_sign(sum_lane_0_1_exact_sign),
      .sum_significand(sum_lane_0_1_exact_significand),
      .sum_exponent(sum_lane_0_1_exact_exponent),
      .sum_nan(sum_lane_0_1_exact_nan),
      .sum_infinity(sum_lane_0_1_exact_infinity)
  );
  wire [31:0] sum_lane_0_1_code;
  round_28_to_fp32 round_sum_lane_0_1 (
      .number_sign(sum_lane_0_1_exact_sign),
      .number_significand(sum_lane_0_1_exact_significand),
      .number_exponent(sum_lane_0_1_exact_exponent),
      .number_nan(sum_lane_0_1_exact_nan),
      .number_infinity(sum_lane_0_1_exact_infinity),
      .code(sum_lane_0_1_code)
  );
  wire sum_lane_0_1_sign;
  wire [23:0] sum_lane_0_1_significand;
  wire [7:0] sum_lane_0_1_exponent;
  wire sum_lane_0_1_nan;
  wire sum_lane_0_1_infinity;
  decode_fp32 decode_sum_lane_0_1 (
      .code(sum_lane_0_1_code),
      .number_sign(sum_lane_0_1_sign),
      .number_significand(sum_lane_0_1_significand),
      .number_exponent(sum_lane_0_1_exponent),
      .number_nan(sum_lane_0_1_nan),
      .number_infinity(sum_lane_0_1_infinity)
  );
  wire sum_lane_0_2_exact_sign;
  wire [27:0] sum_lane_0_2_exact_significand;
  wire [8:0] sum_lane_0_2_exact_exponent;
  wire sum_lane_0_2_exact_nan;
  wire sum_lane_0_2_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_2_exact (
      .x_sign(sum_lane_0_1_sign),
      .x_significand(sum_lane_0_1_significand),
      .x_exponent(sum_lane_0_1_exponent),
      .x_nan(sum_lane_0_1_nan),
      .x_infinity(sum_lane_0_1_infinity),
      .y_sign(product_4_sign),
      .y_significand(product_4_significand),
      .y_exponent(product_4_exponent),
      .y_nan(product_4_nan),
      .y_infinity(product_4_infinity),
      .sum_sign(sum_lane_0_2_exact_sign),
      .sum_significand(sum_lane_0_2_exact_significand),
      .sum_exponent(sum_lane_0_2_exact_exponent),
      .sum_nan(sum_lane_0_2_exact_nan),
      .sum_infinity(sum_lane_0_2_exact_infinity)
  );
  wire [31:0] sum_lane_0_2_code;
  round_28_to_fp32 round_sum_lane_0_2 (
      .number_sign(sum_lane_0_2_exact_sign),
      .number_significand(sum_lane_0_2_exact_significand),
      .number_exponent(sum_lane_0_2_exact_exponent),
      .number_nan(sum_lane_0_2_exact_nan),
      .number_infinity(sum_lane_0_2_exact_infinity),
      .code(sum_lane_0_2_code)
  );
  wire sum_lane_0_2_sign;
  wire [23:0] sum_lane_0_2_significand;
  wire [7:0] sum_lane_0_2_exponent;
  wire sum_lane_0_2_nan;
  wire sum_lane_0_2_infinity;
  decode_fp32 decode_sum_lane_0_2 (
      .code(sum_lane_0_2_code),
      .number_sign(sum_lane_0_2_sign),
      .number_significand(sum_lane_0_2_significand),
      .number_exponent(sum_lane_0_2_exponent),
      .number_nan(sum_lane_0_2_nan),
      .number_infinity(sum_lane_0_2_infinity)
  );
  wire sum_lane_0_3_exact_sign;
  wire [27:0] sum_lane_0_3_exact_significand;
  wire [8:0] sum_lane_0_3_exact_exponent;
  wire sum_lane_0_3_exact_nan;
  wire sum_lane_0_3_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_3_exact (
      .x_sign(sum_lane_0_2_sign),
      .x_significand(sum_lane_0_2_significand),
      .x_exponent(sum_lane_0_2_exponent),
      .x_nan(sum_lane_0_2_nan),
      .x_infinity(sum_lane_0_2_infinity),
      .y_sign(product_6_sign),
      .y_significand(product_6_significand),
      .y_exponent(product_6_exponent),
      .y_nan(product_6_nan),
      .y_infinity(product_6_infinity),
      .sum_sign(sum_lane_0_3_exact_sign),
      .sum_significand(sum_lane_0_3_exact_significand),
      .sum_exponent(sum_lane_0_3_exact_exponent),
      .sum_nan(sum_lane_0_3_exact_nan),
      .sum_infinity(sum_lane_0_3_exact_infinity)
  );
  wire [31:0] sum_lane_0_3_code;
  round_28_to_fp32 round_sum_lane_0_3 (
      .number_sign(sum_lane_0_3_exact_sign),
      .number_significand(sum_lane_0_3_exact_significand),
      .number_exponent(sum_lane_0_3_exact_exponent),
      .number_nan(sum_lane_0_3_exact_nan),
      .number_infinity(sum_lane_0_3_exact_infinity),
      .code(sum_lane_0_3_code)
  );
  wire sum_lane_0_3_sign;
  wire [23:0] sum_lane_0_3_significand;
  wire [7:0] sum_lane_0_3_exponent;
  wire sum_lane_0_3_nan;
  wire sum_lane_0_3_infinity;
  decode_fp32 decode_sum_lane_0_3 (
      .code(sum_lane_0_3_code),
      .number_sign(sum_lane_0_3_sign),
      .number_significand(sum_lane_0_3_significand),
      .number_exponent(sum_lane_0_3_exponent),
      .number_nan(sum_lane_0_3_nan),
      .number_infinity(sum_lane_0_3_infinity)
  );
  wire sum_lane_0_4_exact_sign;
  wire [27:0] sum_lane_0_4_exact_significand;
  wire [8:0] sum_lane_0_4_exact_exponent;
  wire sum_lane_0_4_exact_nan;
  wire sum_lane_0_4_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_4_exact (
      .x_sign(sum_lane_0_3_sign),
      .x_significand(sum_lane_0_3_significand),
      .x_exponent(sum_lane_0_3_exponent),
      .x_nan(sum_lane_0_3_nan),
      .x_infinity(sum_lane_0_3_infinity),
      .y_sign(product_8_sign),
      .y_significand(product_8_significand),
      .y_exponent(product_8_exponent),
      .y_nan(product_8_nan),
      .y_infinity(product_8_infinity),
      .sum_sign(sum_lane_0_4_exact_sign),
      .sum_significand(sum_lane_0_4_exact_significand),
      .sum_exponent(sum_lane_0_4_exact_exponent),
      .sum_nan(sum_lane_0_4_exact_nan),
      .sum_infinity(sum_lane_0_4_exact_infinity)
  );
  wire [31:0] sum_lane_0_4_code;
  round_28_to_fp32 round_sum_lane_0_4 (
      .number_sign(sum_lane_0_4_exact_sign),
      .number_significand(sum_lane_0_4_exact_significand),
      .number_exponent(sum_lane_0_4_exact_exponent),
      .number_nan(sum_lane_0_4_exact_nan),
      .number_infinity(sum_lane_0_4_exact_infinity),
      .code(sum_lane_0_4_code)
  );
  wire sum_lane_0_4_sign;
  wire [23:0] sum_lane_0_4_significand;
  wire [7:0] sum_lane_0_4_exponent;
  wire sum_lane_0_4_nan;
  wire sum_lane_0_4_infinity;
  decode_fp32 decode_sum_lane_0_4 (
      .code(sum_lane_0_4_code),
      .number_sign(sum_lane_0_4_sign),
      .number_significand(sum_lane_0_4_significand),
      .number_exponent(sum_lane_0_4_exponent),
      .number_nan(sum_lane_0_4_nan),
      .number_infinity(sum_lane_0_4_infinity)
  );
  wire sum_lane_0_5_exact_sign;
  wire [27:0] sum_lane_0_5_exact_significand;
  wire [8:0] sum_lane_0_5_exact_exponent;
  wire sum_lane_0_5_exact_nan;
  wire sum_lane_0_5_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_5_exact (
      .x_sign(sum_lane_0_4_sign),
      .x_significand(sum_lane_0_4_significand),
      .x_exponent(sum_lane_0_4_exponent),
      .x_nan(sum_lane_0_4_nan),
      .x_infinity(sum_lane_0_4_infinity),
      .y_sign(product_10_sign),
      .y_significand(product_10_significand),
      .y_exponent(product_10_exponent),
      .y_nan(product_10_nan),
      .y_infinity(product_10_infinity),
      .sum_sign(sum_lane_0_5_exact_sign),
      .sum_significand(sum_lane_0_5_exact_significand),
      .sum_exponent(sum_lane_0_5_exact_exponent),
      .sum_nan(sum_lane_0_5_exact_nan),
      .sum_infinity(sum_lane_0_5_exact_infinity)
  );
  wire [31:0] sum_lane_0_5_code;
  round_28_to_fp32 round_sum_lane_0_5 (
      .number_sign(sum_lane_0_5_exact_sign),
      .number_significand(sum_lane_0_5_exact_significand),
      .number_exponent(sum_lane_0_5_exact_exponent),
      .number_nan(sum_lane_0_5_exact_nan),
      .number_infinity(sum_lane_0_5_exact_infinity),
      .code(sum_lane_0_5_code)
  );
  wire sum_lane_0_5_sign;
  wire [23:0] sum_lane_0_5_significand;
  wire [7:0] sum_lane_0_5_exponent;
  wire sum_lane_0_5_nan;
  wire sum_lane_0_5_infinity;
  decode_fp32 decode_sum_lane_0_5 (
      .code(sum_lane_0_5_code),
      .number_sign(sum_lane_0_5_sign),
      .number_significand(sum_lane_0_5_significand),
      .number_exponent(sum_lane_0_5_exponent),
      .number_nan(sum_lane_0_5_nan),
      .number_infinity(sum_lane_0_5_infinity)
  );
  wire sum_lane_0_6_exact_sign;
  wire [27:0] sum_lane_0_6_exact_significand;
  wire [8:0] sum_lane_0_6_exact_exponent;
  wire sum_lane_0_6_exact_nan;
  wire sum_lane_0_6_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_6_exact (
      .x_sign(sum_lane_0_5_sign),
      .x_significand(sum_lane_0_5_significand),
      .x_exponent(sum_lane_0_5_exponent),
      .x_nan(sum_lane_0_5_nan),
      .x_infinity(sum_lane_0_5_infinity),
      .y_sign(product_12_sign),
      .y_significand(product_12_significand),
      .y_exponent(product_12_exponent),
      .y_nan(product_12_nan),
      .y_infinity(product_12_infinity),
      .sum_sign(sum_lane_0_6_exact_sign),
      .sum_significand(sum_lane_0_6_exact_significand),
      .sum_exponent(sum_lane_0_6_exact_exponent),
      .sum_nan(sum_lane_0_6_exact_nan),
      .sum_infinity(sum_lane_0_6_exact_infinity)
  );
  wire [31:0] sum_lane_0_6_code;
  round_28_to_fp32 round_sum_lane_0_6 (
      .number_sign(sum_lane_0_6_exact_sign),
      .number_significand(sum_lane_0_6_exact_significand),
      .number_exponent(sum_lane_0_6_exact_exponent),
      .number_nan(sum_lane_0_6_exact_nan),
      .number_infinity(sum_lane_0_6_exact_infinity),
      .code(sum_lane_0_6_code)
  );
  wire sum_lane_0_6_sign;
  wire [23:0] sum_lane_0_6_significand;
  wire [7:0] sum_lane_0_6_exponent;
  wire sum_lane_0_6_nan;
  wire sum_lane_0_6_infinity;
  decode_fp32 decode_sum_lane_0_6 (
      .code(sum_lane_0_6_code),
      .number_sign(sum_lane_0_6_sign),
      .number_significand(sum_lane_0_6_significand),
      .number_exponent(sum_lane_0_6_exponent),
      .number_nan(sum_lane_0_6_nan),
      .number_infinity(sum_lane_0_6_infinity)
  );
  wire sum_lane_0_7_exact_sign;
  wire [27:0] sum_lane_0_7_exact_significand;
  wire [8:0] sum_lane_0_7_exact_exponent;
  wire sum_lane_0_7_exact_nan;
  wire sum_lane_0_7_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_7_exact (
      .x_sign(sum_lane_0_6_sign),
      .x_significand(sum_lane_0_6_significand),
      .x_exponent(sum_lane_0_6_exponent),
      .x_nan(sum_lane_0_6_nan),
      .x_infinity(sum_lane_0_6_infinity),
      .y_sign(product_14_sign),
      .y_significand(product_14_significand),
      .y_exponent(product_14_exponent),
      .y_nan(product_14_nan),
      .y_infinity(product_14_infinity),
      .sum_sign(sum_lane_0_7_exact_sign),
      .sum_significand(sum_lane_0_7_exact_significand),
      .sum_exponent(sum_lane_0_7_exact_exponent),
      .sum_nan(sum_lane_0_7_exact_nan),
      .sum_infinity(sum_lane_0_7_exact_infinity)
  );
  wire [31:0] sum_lane_0_7_code;
  round_28_to_fp32 round_sum_lane_0_7 (
      .number_sign(sum_lane_0_7_exact_sign),
      .number_significand(sum_lane_0_7_exact_significand),
      .number_exponent(sum_lane_0_7_exact_exponent),
      .number_nan(sum_lane_0_7_exact_nan),
      .number_infinity(sum_lane_0_7_exact_infinity),
      .code(sum_lane_0_7_code)
  );
  wire sum_lane_0_7_sign;
  wire [23:0] sum_lane_0_7_significand;
  wire [7:0] sum_lane_0_7_exponent;
  wire sum_lane_0_7_nan;
  wire sum_lane_0_7_infinity;
  decode_fp32 decode_sum_lane_0_7 (
      .code(sum_lane_0_7_code),
      .number_sign(sum_lane_0_7_sign),
      .number_significand(sum_lane_0_7_significand),
      .number_exponent(sum_lane_0_7_exponent),
      .number_nan(sum_lane_0_7_nan),
      .number_infinity(sum_lane_0_7_infinity)
  );
  wire sum_lane_0_8_exact_sign;
  wire [27:0] sum_lane_0_8_exact_significand;
  wire [8:0] sum_lane_0_8_exact_exponent;
  wire sum_lane_0_8_exact_nan;
  wire sum_lane_0_8_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_8_exact (
      .x_sign(sum_lane_0_7_sign),
      .x_significand(sum_lane_0_7_significand),
      .x_exponent(sum_lane_0_7_exponent),
      .x_nan(sum_lane_0_7_nan),
      .x_infinity(sum_lane_0_7_infinity),
      .y_sign(product_16_sign),
      .y_significand(product_16_significand),
      .y_exponent(product_16_exponent),
      .y_nan(product_16_nan),
      .y_infinity(product_16_infinity),
      .sum_sign(sum_lane_0_8_exact_sign),
      .sum_significand(sum_lane_0_8_exact_significand),
      .sum_exponent(sum_lane_0_8_exact_exponent),
      .sum_nan(sum_lane_0_8_exact_nan),
      .sum_infinity(sum_lane_0_8_exact_infinity)
  );
  wire [31:0] sum_lane_0_8_code;
  round_28_to_fp32 round_sum_lane_0_8 (
      .number_sign(sum_lane_0_8_exact_sign),
      .number_significand(sum_lane_0_8_exact_significand),
      .number_exponent(sum_lane_0_8_exact_exponent),
      .number_nan(sum_lane_0_8_exact_nan),
      .number_infinity(sum_lane_0_8_exact_infinity),
      .code(sum_lane_0_8_code)
  );
  wire sum_lane_0_8_sign;
  wire [23:0] sum_lane_0_8_significand;
  wire [7:0] sum_lane_0_8_exponent;
  wire sum_lane_0_8_nan;
  wire sum_lane_0_8_infinity;
  decode_fp32 decode_sum_lane_0_8 (
      .code(sum_lane_0_8_code),
      .number_sign(sum_lane_0_8_sign),
      .number_significand(sum_lane_0_8_significand),
      .number_exponent(sum_lane_0_8_exponent),
      .number_nan(sum_lane_0_8_nan),
      .number_infinity(sum_lane_0_8_infinity)
  );
  wire sum_lane_0_9_exact_sign;
  wire [27:0] sum_lane_0_9_exact_significand;
  wire [8:0] sum_lane_0_9_exact_exponent;
  wire sum_lane_0_9_exact_nan;
  wire sum_lane_0_9_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_9_exact (
      .x_sign(sum_lane_0_8_sign),
      .x_significand(sum_lane_0_8_significand),
      .x_exponent(sum_lane_0_8_exponent),
      .x_nan(sum_lane_0_8_nan),
      .x_infinity(sum_lane_0_8_infinity),
      .y_sign(product_18_sign),
      .y_significand(product_18_significand),
      .y_exponent(product_18_exponent),
      .y_nan(product_18_nan),
      .y_infinity(product_18_infinity),
      .sum_sign(sum_lane_0_9_exact_sign),
      .sum_significand(sum_lane_0_9_exact_significand),
      .sum_exponent(sum_lane_0_9_exact_exponent),
      .sum_nan(sum_lane_0_9_exact_nan),
      .sum_infinity(sum_lane_0_9_exact_infinity)
  );
  wire [31:0] sum_lane_0_9_code;
  round_28_to_fp32 round_sum_lane_0_9 (
      .number_sign(sum_lane_0_9_exact_sign),
      .number_significand(sum_lane_0_9_exact_significand),
      .number_exponent(sum_lane_0_9_exact_exponent),
      .number_nan(sum_lane_0_9_exact_nan),
      .number_infinity(sum_lane_0_9_exact_infinity),
      .code(sum_lane_0_9_code)
  );
  wire sum_lane_0_9_sign;
  wire [23:0] sum_lane_0_9_significand;
  wire [7:0] sum_lane_0_9_exponent;
  wire sum_lane_0_9_nan;
  wire sum_lane_0_9_infinity;
  decode_fp32 decode_sum_lane_0_9 (
      .code(sum_lane_0_9_code),
      .number_sign(sum_lane_0_9_sign),
      .number_significand(sum_lane_0_9_significand),
      .number_exponent(sum_lane_0_9_exponent),
      .number_nan(sum_lane_0_9_nan),
      .number_infinity(sum_lane_0_9_infinity)
  );
  wire sum_lane_0_10_exact_sign;
  wire [27:0] sum_lane_0_10_exact_significand;
  wire [8:0] sum_lane_0_10_exact_exponent;
  wire sum_lane_0_10_exact_nan;
  wire sum_lane_0_10_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_10_exact (
      .x_sign(sum_lane_0_9_sign),
      .x_significand(sum_lane_0_9_significand),
      .x_exponent(sum_lane_0_9_exponent),
      .x_nan(sum_lane_0_9_nan),
      .x_infinity(sum_lane_0_9_infinity),
      .y_sign(product_20_sign),
      .y_significand(product_20_significand),
      .y_exponent(product_20_exponent),
      .y_nan(product_20_nan),
      .y_infinity(product_20_infinity),
      .sum_sign(sum_lane_0_10_exact_sign),
      .sum_significand(sum_lane_0_10_exact_significand),
      .sum_exponent(sum_lane_0_10_exact_exponent),
      .sum_nan(sum_lane_0_10_exact_nan),
      .sum_infinity(sum_lane_0_10_exact_infinity)
  );
  wire [31:0] sum_lane_0_10_code;
  round_28_to_fp32 round_sum_lane_0_10 (
      .number_sign(sum_lane_0_10_exact_sign),
      .number_significand(sum_lane_0_10_exact_significand),
      .number_exponent(sum_lane_0_10_exact_exponent),
      .number_nan(sum_lane_0_10_exact_nan),
      .number_infinity(sum_lane_0_10_exact_infinity),
      .code(sum_lane_0_10_code)
  );
  wire sum_lane_0_10_sign;
  wire [23:0] sum_lane_0_10_significand;
  wire [7:0] sum_lane_0_10_exponent;
  wire sum_lane_0_10_nan;
  wire sum_lane_0_10_infinity;
  decode_fp32 decode_sum_lane_0_10 (
      .code(sum_lane_0_10_code),
      .number_sign(sum_lane_0_10_sign),
      .number_significand(sum_lane_0_10_significand),
      .number_exponent(sum_lane_0_10_exponent),
      .number_nan(sum_lane_0_10_nan),
      .number_infinity(sum_lane_0_10_infinity)
  );
  wire sum_lane_0_11_exact_sign;
  wire [27:0] sum_lane_0_11_exact_significand;
  wire [8:0] sum_lane_0_11_exact_exponent;
  wire sum_lane_0_11_exact_nan;
  wire sum_lane_0_11_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_11_exact (
      .x_sign(sum_lane_0_10_sign),
      .x_significand(sum_lane_0_10_significand),
      .x_exponent(sum_lane_0_10_exponent),
      .x_nan(sum_lane_0_10_nan),
      .x_infinity(sum_lane_0_10_infinity),
      .y_sign(product_22_sign),
      .y_significand(product_22_significand),
      .y_exponent(product_22_exponent),
      .y_nan(product_22_nan),
      .y_infinity(product_22_infinity),
      .sum_sign(sum_lane_0_11_exact_sign),
      .sum_significand(sum_lane_0_11_exact_significand),
      .sum_exponent(sum_lane_0_11_exact_exponent),
      .sum_nan(sum_lane_0_11_exact_nan),
      .sum_infinity(sum_lane_0_11_exact_infinity)
  );
  wire [31:0] sum_lane_0_11_code;
  round_28_to_fp32 round_sum_lane_0_11 (
      .number_sign(sum_lane_0_11_exact_sign),
      .number_significand(sum_lane_0_11_exact_significand),
      .number_exponent(sum_lane_0_11_exact_exponent),
      .number_nan(sum_lane_0_11_exact_nan),
      .number_infinity(sum_lane_0_11_exact_infinity),
      .code(sum_lane_0_11_code)
  );
  wire sum_lane_0_11_sign;
  wire [23:0] sum_lane_0_11_significand;
  wire [7:0] sum_lane_0_11_exponent;
  wire sum_lane_0_11_nan;
  wire sum_lane_0_11_infinity;
  decode_fp32 decode_sum_lane_0_11 (
      .code(sum_lane_0_11_code),
      .number_sign(sum_lane_0_11_sign),
      .number_significand(sum_lane_0_11_significand),
      .number_exponent(sum_lane_0_11_exponent),
      .number_nan(sum_lane_0_11_nan),
      .number_infinity(sum_lane_0_11_infinity)
  );
  wire sum_lane_0_12_exact_sign;
  wire [27:0] sum_lane_0_12_exact_significand;
  wire [8:0] sum_lane_0_12_exact_exponent;
  wire sum_lane_0_12_exact_nan;
  wire sum_lane_0_12_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_12_exact (
      .x_sign(sum_lane_0_11_sign),
      .x_significand(sum_lane_0_11_significand),
      .x_exponent(sum_lane_0_11_exponent),
      .x_nan(sum_lane_0_11_nan),
      .x_infinity(sum_lane_0_11_infinity),
      .y_sign(product_24_sign),
      .y_significand(product_24_significand),
      .y_exponent(product_24_exponent),
      .y_nan(product_24_nan),
      .y_infinity(product_24_infinity),
      .sum_sign(sum_lane_0_12_exact_sign),
      .sum_significand(sum_lane_0_12_exact_significand),
      .sum_exponent(sum_lane_0_12_exact_exponent),
      .sum_nan(sum_lane_0_12_exact_nan),
      .sum_infinity(sum_lane_0_12_exact_infinity)
  );
  wire [31:0] sum_lane_0_12_code;
  round_28_to_fp32 round_sum_lane_0_12 (
      .number_sign(sum_lane_0_12_exact_sign),
      .number_significand(sum_lane_0_12_exact_significand),
      .number_exponent(sum_lane_0_12_exact_exponent),
      .number_nan(sum_lane_0_12_exact_nan),
      .number_infinity(sum_lane_0_12_exact_infinity),
      .code(sum_lane_0_12_code)
  );
  wire sum_lane_0_12_sign;
  wire [23:0] sum_lane_0_12_significand;
  wire [7:0] sum_lane_0_12_exponent;
  wire sum_lane_0_12_nan;
  wire sum_lane_0_12_infinity;
  decode_fp32 decode_sum_lane_0_12 (
      .code(sum_lane_0_12_code),
      .number_sign(sum_lane_0_12_sign),
      .number_significand(sum_lane_0_12_significand),
      .number_exponent(sum_lane_0_12_exponent),
      .number_nan(sum_lane_0_12_nan),
      .number_infinity(sum_lane_0_12_infinity)
  );
  wire sum_lane_0_13_exact_sign;
  wire [27:0] sum_lane_0_13_exact_significand;
  wire [8:0] sum_lane_0_13_exact_exponent;
  wire sum_lane_0_13_exact_nan;
  wire sum_lane_0_13_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_13_exact (
      .x_sign(sum_lane_0_12_sign),
      .x_significand(sum_lane_0_12_significand),
      .x_exponent(sum_lane_0_12_exponent),
      .x_nan(sum_lane_0_12_nan),
      .x_infinity(sum_lane_0_12_infinity),
      .y_sign(product_26_sign),
      .y_significand(product_26_significand),
      .y_exponent(product_26_exponent),
      .y_nan(product_26_nan),
      .y_infinity(product_26_infinity),
      .sum_sign(sum_lane_0_13_exact_sign),
      .sum_significand(sum_lane_0_13_exact_significand),
      .sum_exponent(sum_lane_0_13_exact_exponent),
      .sum_nan(sum_lane_0_13_exact_nan),
      .sum_infinity(sum_lane_0_13_exact_infinity)
  );
  wire [31:0] sum_lane_0_13_code;
  round_28_to_fp32 round_sum_lane_0_13 (
      .number_sign(sum_lane_0_13_exact_sign),
      .number_significand(sum_lane_0_13_exact_significand),
      .number_exponent(sum_lane_0_13_exact_exponent),
      .number_nan(sum_lane_0_13_exact_nan),
      .number_infinity(sum_lane_0_13_exact_infinity),
      .code(sum_lane_0_13_code)
  );
  wire sum_lane_0_13_sign;
  wire [23:0] sum_lane_0_13_significand;
  wire [7:0] sum_lane_0_13_exponent;
  wire sum_lane_0_13_nan;
  wire sum_lane_0_13_infinity;
  decode_fp32 decode_sum_lane_0_13 (
      .code(sum_lane_0_13_code),
      .number_sign(sum_lane_0_13_sign),
      .number_significand(sum_lane_0_13_significand),
      .number_exponent(sum_lane_0_13_exponent),
      .number_nan(sum_lane_0_13_nan),
      .number_infinity(sum_lane_0_13_infinity)
  );
  wire sum_lane_0_14_exact_sign;
  wire [27:0] sum_lane_0_14_exact_significand;
  wire [8:0] sum_lane_0_14_exact_exponent;
  wire sum_lane_0_14_exact_nan;
  wire sum_lane_0_14_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_14_exact (
      .x_sign(sum_lane_0_13_sign),
      .x_significand(sum_lane_0_13_significand),
      .x_exponent(sum_lane_0_13_exponent),
      .x_nan(sum_lane_0_13_nan),
      .x_infinity(sum_lane_0_13_infinity),
      .y_sign(product_28_sign),
      .y_significand(product_28_significand),
      .y_exponent(product_28_exponent),
      .y_nan(product_28_nan),
      .y_infinity(product_28_infinity),
      .sum_sign(sum_lane_0_14_exact_sign),
      .sum_significand(sum_lane_0_14_exact_significand),
      .sum_exponent(sum_lane_0_14_exact_exponent),
      .sum_nan(sum_lane_0_14_exact_nan),
      .sum_infinity(sum_lane_0_14_exact_infinity)
  );
  wire [31:0] sum_lane_0_14_code;
  round_28_to_fp32 round_sum_lane_0_14 (
      .number_sign(sum_lane_0_14_exact_sign),
      .number_significand(sum_lane_0_14_exact_significand),
      .number_exponent(sum_lane_0_14_exact_exponent),
      .number_nan(sum_lane_0_14_exact_nan),
      .number_infinity(sum_lane_0_14_exact_infinity),
      .code(sum_lane_0_14_code)
  );
  wire sum_lane_0_14_sign;
  wire [23:0] sum_lane_0_14_significand;
  wire [7:0] sum_lane_0_14_exponent;
  wire sum_lane_0_14_nan;
  wire sum_lane_0_14_infinity;
  decode_fp32 decode_sum_lane_0_14 (
      .code(sum_lane_0_14_code),
      .number_sign(sum_lane_0_14_sign),
      .number_significand(sum_lane_0_14_significand),
      .number_exponent(sum_lane_0_14_exponent),
      .number_nan(sum_lane_0_14_nan),
      .number_infinity(sum_lane_0_14_infinity)
  );
  wire sum_lane_0_15_exact_sign;
  wire [27:0] sum_lane_0_15_exact_significand;
  wire [8:0] sum_lane_0_15_exact_exponent;
  wire sum_lane_0_15_exact_nan;
  wire sum_lane_0_15_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_0_15_exact (
      .x_sign(sum_lane_0_14_sign),
      .x_significand(sum_lane_0_14_significand),
      .x_exponent(sum_lane_0_14_exponent),
      .x_nan(sum_lane_0_14_nan),
      .x_infinity(sum_lane_0_14_infinity),
      .y_sign(product_30_sign),
      .y_significand(product_30_significand),
      .y_exponent(product_30_exponent),
      .y_nan(product_30_nan),
      .y_infinity(product_30_infinity),
      .sum_sign(sum_lane_0_15_exact_sign),
      .sum_significand(sum_lane_0_15_exact_significand),
      .sum_exponent(sum_lane_0_15_exact_exponent),
      .sum_nan(sum_lane_0_15_exact_nan),
      .sum_infinity(sum_lane_0_15_exact_infinity)
  );
  wire [31:0] sum_lane_0_15_code;
  round_28_to_fp32 round_sum_lane_0_15 (
      .number_sign(sum_lane_0_15_exact_sign),
      .number_significand(sum_lane_0_15_exact_significand),
      .number_exponent(sum_lane_0_15_exact_exponent),
      .number_nan(sum_lane_0_15_exact_nan),
      .number_infinity(sum_lane_0_15_exact_infinity),
      .code(sum_lane_0_15_code)
  );
  wire sum_lane_0_15_sign;
  wire [23:0] sum_lane_0_15_significand;
  wire [7:0] sum_lane_0_15_exponent;
  wire sum_lane_0_15_nan;
  wire sum_lane_0_15_infinity;
  decode_fp32 decode_sum_lane_0_15 (
      .code(sum_lane_0_15_code),
      .number_sign(sum_lane_0_15_sign),
      .number_significand(sum_lane_0_15_significand),
      .number_exponent(sum_lane_0_15_exponent),
      .number_nan(sum_lane_0_15_nan),
      .number_infinity(sum_lane_0_15_infinity)
  );
  wire sum_or_2 = (|product_1_significand) | product_1_infinity;
  wire [31:0] sum_lane_1_0_code;
  round_16_to_fp32 round_sum_lane_1_0 (
      .number_sign(product_1_sign & sum_or_2),
      .number_significand(product_1_significand),
      .number_exponent(product_1_exponent),
      .number_nan(product_1_nan),
      .number_infinity(product_1_infinity),
      .code(sum_lane_1_0_code)
  );
  wire sum_lane_1_0_sign;
  wire [23:0] sum_lane_1_0_significand;
  wire [7:0] sum_lane_1_0_exponent;
  wire sum_lane_1_0_nan;
  wire sum_lane_1_0_infinity;
  decode_fp32 decode_sum_lane_1_0 (
      .code(sum_lane_1_0_code),
      .number_sign(sum_lane_1_0_sign),
      .number_significand(sum_lane_1_0_significand),
      .number_exponent(sum_lane_1_0_exponent),
      .number_nan(sum_lane_1_0_nan),
      .number_infinity(sum_lane_1_0_infinity)
  );
  wire sum_lane_1_1_exact_sign;
  wire [27:0] sum_lane_1_1_exact_significand;
  wire [8:0] sum_lane_1_1_exact_exponent;
  wire sum_lane_1_1_exact_nan;
  wire sum_lane_1_1_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_1_exact (
      .x_sign(sum_lane_1_0_sign),
      .x_significand(sum_lane_1_0_significand),
      .x_exponent(sum_lane_1_0_exponent),
      .x_nan(sum_lane_1_0_nan),
      .x_infinity(sum_lane_1_0_infinity),
      .y_sign(product_3_sign),
      .y_significand(product_3_significand),
      .y_exponent(product_3_exponent),
      .y_nan(product_3_nan),
      .y_infinity(product_3_infinity),
      .sum_sign(sum_lane_1_1_exact_sign),
      .sum_significand(sum_lane_1_1_exact_significand),
      .sum_exponent(sum_lane_1_1_exact_exponent),
      .sum_nan(sum_lane_1_1_exact_nan),
      .sum_infinity(sum_lane_1_1_exact_infinity)
  );
  wire [31:0] sum_lane_1_1_code;
  round_28_to_fp32 round_sum_lane_1_1 (
      .number_sign(sum_lane_1_1_exact_sign),
      .number_significand(sum_lane_1_1_exact_significand),
      .number_exponent(sum_lane_1_1_exact_exponent),
      .number_nan(sum_lane_1_1_exact_nan),
      .number_infinity(sum_lane_1_1_exact_infinity),
      .code(sum_lane_1_1_code)
  );
  wire sum_lane_1_1_sign;
  wire [23:0] sum_lane_1_1_significand;
  wire [7:0] sum_lane_1_1_exponent;
  wire sum_lane_1_1_nan;
  wire sum_lane_1_1_infinity;
  decode_fp32 decode_sum_lane_1_1 (
      .code(sum_lane_1_1_code),
      .number_sign(sum_lane_1_1_sign),
      .number_significand(sum_lane_1_1_significand),
      .number_exponent(sum_lane_1_1_exponent),
      .number_nan(sum_lane_1_1_nan),
      .number_infinity(sum_lane_1_1_infinity)
  );
  wire sum_lane_1_2_exact_sign;
  wire [27:0] sum_lane_1_2_exact_significand;
  wire [8:0] sum_lane_1_2_exact_exponent;
  wire sum_lane_1_2_exact_nan;
  wire sum_lane_1_2_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_2_exact (
      .x_sign(sum_lane_1_1_sign),
      .x_significand(sum_lane_1_1_significand),
      .x_exponent(sum_lane_1_1_exponent),
      .x_nan(sum_lane_1_1_nan),
      .x_infinity(sum_lane_1_1_infinity),
      .y_sign(product_5_sign),
      .y_significand(product_5_significand),
      .y_exponent(product_5_exponent),
      .y_nan(product_5_nan),
      .y_infinity(product_5_infinity),
      .sum_sign(sum_lane_1_2_exact_sign),
      .sum_significand(sum_lane_1_2_exact_significand),
      .sum_exponent(sum_lane_1_2_exact_exponent),
      .sum_nan(sum_lane_1_2_exact_nan),
      .sum_infinity(sum_lane_1_2_exact_infinity)
  );
  wire [31:0] sum_lane_1_2_code;
  round_28_to_fp32 round_sum_lane_1_2 (
      .number_sign(sum_lane_1_2_exact_sign),
      .number_significand(sum_lane_1_2_exact_significand),
      .number_exponent(sum_lane_1_2_exact_exponent),
      .number_nan(sum_lane_1_2_exact_nan),
      .number_infinity(sum_lane_1_2_exact_infinity),
      .code(sum_lane_1_2_code)
  );
  wire sum_lane_1_2_sign;
  wire [23:0] sum_lane_1_2_significand;
  wire [7:0] sum_lane_1_2_exponent;
  wire sum_lane_1_2_nan;
  wire sum_lane_1_2_infinity;
  decode_fp32 decode_sum_lane_1_2 (
      .code(sum_lane_1_2_code),
      .number_sign(sum_lane_1_2_sign),
      .number_significand(sum_lane_1_2_significand),
      .number_exponent(sum_lane_1_2_exponent),
      .number_nan(sum_lane_1_2_nan),
      .number_infinity(sum_lane_1_2_infinity)
  );
  wire sum_lane_1_3_exact_sign;
  wire [27:0] sum_lane_1_3_exact_significand;
  wire [8:0] sum_lane_1_3_exact_exponent;
  wire sum_lane_1_3_exact_nan;
  wire sum_lane_1_3_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_3_exact (
      .x_sign(sum_lane_1_2_sign),
      .x_significand(sum_lane_1_2_significand),
      .x_exponent(sum_lane_1_2_exponent),
      .x_nan(sum_lane_1_2_nan),
      .x_infinity(sum_lane_1_2_infinity),
      .y_sign(product_7_sign),
      .y_significand(product_7_significand),
      .y_exponent(product_7_exponent),
      .y_nan(product_7_nan),
      .y_infinity(product_7_infinity),
      .sum_sign(sum_lane_1_3_exact_sign),
      .sum_significand(sum_lane_1_3_exact_significand),
      .sum_exponent(sum_lane_1_3_exact_exponent),
      .sum_nan(sum_lane_1_3_exact_nan),
      .sum_infinity(sum_lane_1_3_exact_infinity)
  );
  wire [31:0] sum_lane_1_3_code;
  round_28_to_fp32 round_sum_lane_1_3 (
      .number_sign(sum_lane_1_3_exact_sign),
      .number_significand(sum_lane_1_3_exact_significand),
      .number_exponent(sum_lane_1_3_exact_exponent),
      .number_nan(sum_lane_1_3_exact_nan),
      .number_infinity(sum_lane_1_3_exact_infinity),
      .code(sum_lane_1_3_code)
  );
  wire sum_lane_1_3_sign;
  wire [23:0] sum_lane_1_3_significand;
  wire [7:0] sum_lane_1_3_exponent;
  wire sum_lane_1_3_nan;
  wire sum_lane_1_3_infinity;
  decode_fp32 decode_sum_lane_1_3 (
      .code(sum_lane_1_3_code),
      .number_sign(sum_lane_1_3_sign),
      .number_significand(sum_lane_1_3_significand),
      .number_exponent(sum_lane_1_3_exponent),
      .number_nan(sum_lane_1_3_nan),
      .number_infinity(sum_lane_1_3_infinity)
  );
  wire sum_lane_1_4_exact_sign;
  wire [27:0] sum_lane_1_4_exact_significand;
  wire [8:0] sum_lane_1_4_exact_exponent;
  wire sum_lane_1_4_exact_nan;
  wire sum_lane_1_4_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_4_exact (
      .x_sign(sum_lane_1_3_sign),
      .x_significand(sum_lane_1_3_significand),
      .x_exponent(sum_lane_1_3_exponent),
      .x_nan(sum_lane_1_3_nan),
      .x_infinity(sum_lane_1_3_infinity),
      .y_sign(product_9_sign),
      .y_significand(product_9_significand),
      .y_exponent(product_9_exponent),
      .y_nan(product_9_nan),
      .y_infinity(product_9_infinity),
      .sum_sign(sum_lane_1_4_exact_sign),
      .sum_significand(sum_lane_1_4_exact_significand),
      .sum_exponent(sum_lane_1_4_exact_exponent),
      .sum_nan(sum_lane_1_4_exact_nan),
      .sum_infinity(sum_lane_1_4_exact_infinity)
  );
  wire [31:0] sum_lane_1_4_code;
  round_28_to_fp32 round_sum_lane_1_4 (
      .number_sign(sum_lane_1_4_exact_sign),
      .number_significand(sum_lane_1_4_exact_significand),
      .number_exponent(sum_lane_1_4_exact_exponent),
      .number_nan(sum_lane_1_4_exact_nan),
      .number_infinity(sum_lane_1_4_exact_infinity),
      .code(sum_lane_1_4_code)
  );
  wire sum_lane_1_4_sign;
  wire [23:0] sum_lane_1_4_significand;
  wire [7:0] sum_lane_1_4_exponent;
  wire sum_lane_1_4_nan;
  wire sum_lane_1_4_infinity;
  decode_fp32 decode_sum_lane_1_4 (
      .code(sum_lane_1_4_code),
      .number_sign(sum_lane_1_4_sign),
      .number_significand(sum_lane_1_4_significand),
      .number_exponent(sum_lane_1_4_exponent),
      .number_nan(sum_lane_1_4_nan),
      .number_infinity(sum_lane_1_4_infinity)
  );
  wire sum_lane_1_5_exact_sign;
  wire [27:0] sum_lane_1_5_exact_significand;
  wire [8:0] sum_lane_1_5_exact_exponent;
  wire sum_lane_1_5_exact_nan;
  wire sum_lane_1_5_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_5_exact (
      .x_sign(sum_lane_1_4_sign),
      .x_significand(sum_lane_1_4_significand),
      .x_exponent(sum_lane_1_4_exponent),
      .x_nan(sum_lane_1_4_nan),
      .x_infinity(sum_lane_1_4_infinity),
      .y_sign(product_11_sign),
      .y_significand(product_11_significand),
      .y_exponent(product_11_exponent),
      .y_nan(product_11_nan),
      .y_infinity(product_11_infinity),
      .sum_sign(sum_lane_1_5_exact_sign),
      .sum_significand(sum_lane_1_5_exact_significand),
      .sum_exponent(sum_lane_1_5_exact_exponent),
      .sum_nan(sum_lane_1_5_exact_nan),
      .sum_infinity(sum_lane_1_5_exact_infinity)
  );
  wire [31:0] sum_lane_1_5_code;
  round_28_to_fp32 round_sum_lane_1_5 (
      .number_sign(sum_lane_1_5_exact_sign),
      .number_significand(sum_lane_1_5_exact_significand),
      .number_exponent(sum_lane_1_5_exact_exponent),
      .number_nan(sum_lane_1_5_exact_nan),
      .number_infinity(sum_lane_1_5_exact_infinity),
      .code(sum_lane_1_5_code)
  );
  wire sum_lane_1_5_sign;
  wire [23:0] sum_lane_1_5_significand;
  wire [7:0] sum_lane_1_5_exponent;
  wire sum_lane_1_5_nan;
  wire sum_lane_1_5_infinity;
  decode_fp32 decode_sum_lane_1_5 (
      .code(sum_lane_1_5_code),
      .number_sign(sum_lane_1_5_sign),
      .number_significand(sum_lane_1_5_significand),
      .number_exponent(sum_lane_1_5_exponent),
      .number_nan(sum_lane_1_5_nan),
      .number_infinity(sum_lane_1_5_infinity)
  );
  wire sum_lane_1_6_exact_sign;
  wire [27:0] sum_lane_1_6_exact_significand;
  wire [8:0] sum_lane_1_6_exact_exponent;
  wire sum_lane_1_6_exact_nan;
  wire sum_lane_1_6_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_6_exact (
      .x_sign(sum_lane_1_5_sign),
      .x_significand(sum_lane_1_5_significand),
      .x_exponent(sum_lane_1_5_exponent),
      .x_nan(sum_lane_1_5_nan),
      .x_infinity(sum_lane_1_5_infinity),
      .y_sign(product_13_sign),
      .y_significand(product_13_significand),
      .y_exponent(product_13_exponent),
      .y_nan(product_13_nan),
      .y_infinity(product_13_infinity),
      .sum_sign(sum_lane_1_6_exact_sign),
      .sum_significand(sum_lane_1_6_exact_significand),
      .sum_exponent(sum_lane_1_6_exact_exponent),
      .sum_nan(sum_lane_1_6_exact_nan),
      .sum_infinity(sum_lane_1_6_exact_infinity)
  );
  wire [31:0] sum_lane_1_6_code;
  round_28_to_fp32 round_sum_lane_1_6 (
      .number_sign(sum_lane_1_6_exact_sign),
      .number_significand(sum_lane_1_6_exact_significand),
      .number_exponent(sum_lane_1_6_exact_exponent),
      .number_nan(sum_lane_1_6_exact_nan),
      .number_infinity(sum_lane_1_6_exact_infinity),
      .code(sum_lane_1_6_code)
  );
  wire sum_lane_1_6_sign;
  wire [23:0] sum_lane_1_6_significand;
  wire [7:0] sum_lane_1_6_exponent;
  wire sum_lane_1_6_nan;
  wire sum_lane_1_6_infinity;
  decode_fp32 decode_sum_lane_1_6 (
      .code(sum_lane_1_6_code),
      .number_sign(sum_lane_1_6_sign),
      .number_significand(sum_lane_1_6_significand),
      .number_exponent(sum_lane_1_6_exponent),
      .number_nan(sum_lane_1_6_nan),
      .number_infinity(sum_lane_1_6_infinity)
  );
  wire sum_lane_1_7_exact_sign;
  wire [27:0] sum_lane_1_7_exact_significand;
  wire [8:0] sum_lane_1_7_exact_exponent;
  wire sum_lane_1_7_exact_nan;
  wire sum_lane_1_7_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_7_exact (
      .x_sign(sum_lane_1_6_sign),
      .x_significand(sum_lane_1_6_significand),
      .x_exponent(sum_lane_1_6_exponent),
      .x_nan(sum_lane_1_6_nan),
      .x_infinity(sum_lane_1_6_infinity),
      .y_sign(product_15_sign),
      .y_significand(product_15_significand),
      .y_exponent(product_15_exponent),
      .y_nan(product_15_nan),
      .y_infinity(product_15_infinity),
      .sum_sign(sum_lane_1_7_exact_sign),
      .sum_significand(sum_lane_1_7_exact_significand),
      .sum_exponent(sum_lane_1_7_exact_exponent),
      .sum_nan(sum_lane_1_7_exact_nan),
      .sum_infinity(sum_lane_1_7_exact_infinity)
  );
  wire [31:0] sum_lane_1_7_code;
  round_28_to_fp32 round_sum_lane_1_7 (
      .number_sign(sum_lane_1_7_exact_sign),
      .number_significand(sum_lane_1_7_exact_significand),
      .number_exponent(sum_lane_1_7_exact_exponent),
      .number_nan(sum_lane_1_7_exact_nan),
      .number_infinity(sum_lane_1_7_exact_infinity),
      .code(sum_lane_1_7_code)
  );
  wire sum_lane_1_7_sign;
  wire [23:0] sum_lane_1_7_significand;
  wire [7:0] sum_lane_1_7_exponent;
  wire sum_lane_1_7_nan;
  wire sum_lane_1_7_infinity;
  decode_fp32 decode_sum_lane_1_7 (
      .code(sum_lane_1_7_code),
      .number_sign(sum_lane_1_7_sign),
      .number_significand(sum_lane_1_7_significand),
      .number_exponent(sum_lane_1_7_exponent),
      .number_nan(sum_lane_1_7_nan),
      .number_infinity(sum_lane_1_7_infinity)
  );
  wire sum_lane_1_8_exact_sign;
  wire [27:0] sum_lane_1_8_exact_significand;
  wire [8:0] sum_lane_1_8_exact_exponent;
  wire sum_lane_1_8_exact_nan;
  wire sum_lane_1_8_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_8_exact (
      .x_sign(sum_lane_1_7_sign),
      .x_significand(sum_lane_1_7_significand),
      .x_exponent(sum_lane_1_7_exponent),
      .x_nan(sum_lane_1_7_nan),
      .x_infinity(sum_lane_1_7_infinity),
      .y_sign(product_17_sign),
      .y_significand(product_17_significand),
      .y_exponent(product_17_exponent),
      .y_nan(product_17_nan),
      .y_infinity(product_17_infinity),
      .sum_sign(sum_lane_1_8_exact_sign),
      .sum_significand(sum_lane_1_8_exact_significand),
      .sum_exponent(sum_lane_1_8_exact_exponent),
      .sum_nan(sum_lane_1_8_exact_nan),
      .sum_infinity(sum_lane_1_8_exact_infinity)
  );
  wire [31:0] sum_lane_1_8_code;
  round_28_to_fp32 round_sum_lane_1_8 (
      .number_sign(sum_lane_1_8_exact_sign),
      .number_significand(sum_lane_1_8_exact_significand),
      .number_exponent(sum_lane_1_8_exact_exponent),
      .number_nan(sum_lane_1_8_exact_nan),
      .number_infinity(sum_lane_1_8_exact_infinity),
      .code(sum_lane_1_8_code)
  );
  wire sum_lane_1_8_sign;
  wire [23:0] sum_lane_1_8_significand;
  wire [7:0] sum_lane_1_8_exponent;
  wire sum_lane_1_8_nan;
  wire sum_lane_1_8_infinity;
  decode_fp32 decode_sum_lane_1_8 (
      .code(sum_lane_1_8_code),
      .number_sign(sum_lane_1_8_sign),
      .number_significand(sum_lane_1_8_significand),
      .number_exponent(sum_lane_1_8_exponent),
      .number_nan(sum_lane_1_8_nan),
      .number_infinity(sum_lane_1_8_infinity)
  );
  wire sum_lane_1_9_exact_sign;
  wire [27:0] sum_lane_1_9_exact_significand;
  wire [8:0] sum_lane_1_9_exact_exponent;
  wire sum_lane_1_9_exact_nan;
  wire sum_lane_1_9_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_9_exact (
      .x_sign(sum_lane_1_8_sign),
      .x_significand(sum_lane_1_8_significand),
      .x_exponent(sum_lane_1_8_exponent),
      .x_nan(sum_lane_1_8_nan),
      .x_infinity(sum_lane_1_8_infinity),
      .y_sign(product_19_sign),
      .y_significand(product_19_significand),
      .y_exponent(product_19_exponent),
      .y_nan(product_19_nan),
      .y_infinity(product_19_infinity),
      .sum_sign(sum_lane_1_9_exact_sign),
      .sum_significand(sum_lane_1_9_exact_significand),
      .sum_exponent(sum_lane_1_9_exact_exponent),
      .sum_nan(sum_lane_1_9_exact_nan),
      .sum_infinity(sum_lane_1_9_exact_infinity)
  );
  wire [31:0] sum_lane_1_9_code;
  round_28_to_fp32 round_sum_lane_1_9 (
      .number_sign(sum_lane_1_9_exact_sign),
      .number_significand(sum_lane_1_9_exact_significand),
      .number_exponent(sum_lane_1_9_exact_exponent),
      .number_nan(sum_lane_1_9_exact_nan),
      .number_infinity(sum_lane_1_9_exact_infinity),
      .code(sum_lane_1_9_code)
  );
  wire sum_lane_1_9_sign;
  wire [23:0] sum_lane_1_9_significand;
  wire [7:0] sum_lane_1_9_exponent;
  wire sum_lane_1_9_nan;
  wire sum_lane_1_9_infinity;
  decode_fp32 decode_sum_lane_1_9 (
      .code(sum_lane_1_9_code),
      .number_sign(sum_lane_1_9_sign),
      .number_significand(sum_lane_1_9_significand),
      .number_exponent(sum_lane_1_9_exponent),
      .number_nan(sum_lane_1_9_nan),
      .number_infinity(sum_lane_1_9_infinity)
  );
  wire sum_lane_1_10_exact_sign;
  wire [27:0] sum_lane_1_10_exact_significand;
  wire [8:0] sum_lane_1_10_exact_exponent;
  wire sum_lane_1_10_exact_nan;
  wire sum_lane_1_10_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_10_exact (
      .x_sign(sum_lane_1_9_sign),
      .x_significand(sum_lane_1_9_significand),
      .x_exponent(sum_lane_1_9_exponent),
      .x_nan(sum_lane_1_9_nan),
      .x_infinity(sum_lane_1_9_infinity),
      .y_sign(product_21_sign),
      .y_significand(product_21_significand),
      .y_exponent(product_21_exponent),
      .y_nan(product_21_nan),
      .y_infinity(product_21_infinity),
      .sum_sign(sum_lane_1_10_exact_sign),
      .sum_significand(sum_lane_1_10_exact_significand),
      .sum_exponent(sum_lane_1_10_exact_exponent),
      .sum_nan(sum_lane_1_10_exact_nan),
      .sum_infinity(sum_lane_1_10_exact_infinity)
  );
  wire [31:0] sum_lane_1_10_code;
  round_28_to_fp32 round_sum_lane_1_10 (
      .number_sign(sum_lane_1_10_exact_sign),
      .number_significand(sum_lane_1_10_exact_significand),
      .number_exponent(sum_lane_1_10_exact_exponent),
      .number_nan(sum_lane_1_10_exact_nan),
      .number_infinity(sum_lane_1_10_exact_infinity),
      .code(sum_lane_1_10_code)
  );
  wire sum_lane_1_10_sign;
  wire [23:0] sum_lane_1_10_significand;
  wire [7:0] sum_lane_1_10_exponent;
  wire sum_lane_1_10_nan;
  wire sum_lane_1_10_infinity;
  decode_fp32 decode_sum_lane_1_10 (
      .code(sum_lane_1_10_code),
      .number_sign(sum_lane_1_10_sign),
      .number_significand(sum_lane_1_10_significand),
      .number_exponent(sum_lane_1_10_exponent),
      .number_nan(sum_lane_1_10_nan),
      .number_infinity(sum_lane_1_10_infinity)
  );
  wire sum_lane_1_11_exact_sign;
  wire [27:0] sum_lane_1_11_exact_significand;
  wire [8:0] sum_lane_1_11_exact_exponent;
  wire sum_lane_1_11_exact_nan;
  wire sum_lane_1_11_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_11_exact (
      .x_sign(sum_lane_1_10_sign),
      .x_significand(sum_lane_1_10_significand),
      .x_exponent(sum_lane_1_10_exponent),
      .x_nan(sum_lane_1_10_nan),
      .x_infinity(sum_lane_1_10_infinity),
      .y_sign(product_23_sign),
      .y_significand(product_23_significand),
      .y_exponent(product_23_exponent),
      .y_nan(product_23_nan),
      .y_infinity(product_23_infinity),
      .sum_sign(sum_lane_1_11_exact_sign),
      .sum_significand(sum_lane_1_11_exact_significand),
      .sum_exponent(sum_lane_1_11_exact_exponent),
      .sum_nan(sum_lane_1_11_exact_nan),
      .sum_infinity(sum_lane_1_11_exact_infinity)
  );
  wire [31:0] sum_lane_1_11_code;
  round_28_to_fp32 round_sum_lane_1_11 (
      .number_sign(sum_lane_1_11_exact_sign),
      .number_significand(sum_lane_1_11_exact_significand),
      .number_exponent(sum_lane_1_11_exact_exponent),
      .number_nan(sum_lane_1_11_exact_nan),
      .number_infinity(sum_lane_1_11_exact_infinity),
      .code(sum_lane_1_11_code)
  );
  wire sum_lane_1_11_sign;
  wire [23:0] sum_lane_1_11_significand;
  wire [7:0] sum_lane_1_11_exponent;
  wire sum_lane_1_11_nan;
  wire sum_lane_1_11_infinity;
  decode_fp32 decode_sum_lane_1_11 (
      .code(sum_lane_1_11_code),
      .number_sign(sum_lane_1_11_sign),
      .number_significand(sum_lane_1_11_significand),
      .number_exponent(sum_lane_1_11_exponent),
      .number_nan(sum_lane_1_11_nan),
      .number_infinity(sum_lane_1_11_infinity)
  );
  wire sum_lane_1_12_exact_sign;
  wire [27:0] sum_lane_1_12_exact_significand;
  wire [8:0] sum_lane_1_12_exact_exponent;
  wire sum_lane_1_12_exact_nan;
  wire sum_lane_1_12_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_12_exact (
      .x_sign(sum_lane_1_11_sign),
      .x_significand(sum_lane_1_11_significand),
      .x_exponent(sum_lane_1_11_exponent),
      .x_nan(sum_lane_1_11_nan),
      .x_infinity(sum_lane_1_11_infinity),
      .y_sign(product_25_sign),
      .y_significand(product_25_significand),
      .y_exponent(product_25_exponent),
      .y_nan(product_25_nan),
      .y_infinity(product_25_infinity),
      .sum_sign(sum_lane_1_12_exact_sign),
      .sum_significand(sum_lane_1_12_exact_significand),
      .sum_exponent(sum_lane_1_12_exact_exponent),
      .sum_nan(sum_lane_1_12_exact_nan),
      .sum_infinity(sum_lane_1_12_exact_infinity)
  );
  wire [31:0] sum_lane_1_12_code;
  round_28_to_fp32 round_sum_lane_1_12 (
      .number_sign(sum_lane_1_12_exact_sign),
      .number_significand(sum_lane_1_12_exact_significand),
      .number_exponent(sum_lane_1_12_exact_exponent),
      .number_nan(sum_lane_1_12_exact_nan),
      .number_infinity(sum_lane_1_12_exact_infinity),
      .code(sum_lane_1_12_code)
  );
  wire sum_lane_1_12_sign;
  wire [23:0] sum_lane_1_12_significand;
  wire [7:0] sum_lane_1_12_exponent;
  wire sum_lane_1_12_nan;
  wire sum_lane_1_12_infinity;
  decode_fp32 decode_sum_lane_1_12 (
      .code(sum_lane_1_12_code),
      .number_sign(sum_lane_1_12_sign),
      .number_significand(sum_lane_1_12_significand),
      .number_exponent(sum_lane_1_12_exponent),
      .number_nan(sum_lane_1_12_nan),
      .number_infinity(sum_lane_1_12_infinity)
  );
  wire sum_lane_1_13_exact_sign;
  wire [27:0] sum_lane_1_13_exact_significand;
  wire [8:0] sum_lane_1_13_exact_exponent;
  wire sum_lane_1_13_exact_nan;
  wire sum_lane_1_13_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_13_exact (
      .x_sign(sum_lane_1_12_sign),
      .x_significand(sum_lane_1_12_significand),
      .x_exponent(sum_lane_1_12_exponent),
      .x_nan(sum_lane_1_12_nan),
      .x_infinity(sum_lane_1_12_infinity),
      .y_sign(product_27_sign),
      .y_significand(product_27_significand),
      .y_exponent(product_27_exponent),
      .y_nan(product_27_nan),
      .y_infinity(product_27_infinity),
      .sum_sign(sum_lane_1_13_exact_sign),
      .sum_significand(sum_lane_1_13_exact_significand),
      .sum_exponent(sum_lane_1_13_exact_exponent),
      .sum_nan(sum_lane_1_13_exact_nan),
      .sum_infinity(sum_lane_1_13_exact_infinity)
  );
  wire [31:0] sum_lane_1_13_code;
  round_28_to_fp32 round_sum_lane_1_13 (
      .number_sign(sum_lane_1_13_exact_sign),
      .number_significand(sum_lane_1_13_exact_significand),
      .number_exponent(sum_lane_1_13_exact_exponent),
      .number_nan(sum_lane_1_13_exact_nan),
      .number_infinity(sum_lane_1_13_exact_infinity),
      .code(sum_lane_1_13_code)
  );
  wire sum_lane_1_13_sign;
  wire [23:0] sum_lane_1_13_significand;
  wire [7:0] sum_lane_1_13_exponent;
  wire sum_lane_1_13_nan;
  wire sum_lane_1_13_infinity;
  decode_fp32 decode_sum_lane_1_13 (
      .code(sum_lane_1_13_code),
      .number_sign(sum_lane_1_13_sign),
      .number_significand(sum_lane_1_13_significand),
      .number_exponent(sum_lane_1_13_exponent),
      .number_nan(sum_lane_1_13_nan),
      .number_infinity(sum_lane_1_13_infinity)
  );
  wire sum_lane_1_14_exact_sign;
  wire [27:0] sum_lane_1_14_exact_significand;
  wire [8:0] sum_lane_1_14_exact_exponent;
  wire sum_lane_1_14_exact_nan;
  wire sum_lane_1_14_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_14_exact (
      .x_sign(sum_lane_1_13_sign),
      .x_significand(sum_lane_1_13_significand),
      .x_exponent(sum_lane_1_13_exponent),
      .x_nan(sum_lane_1_13_nan),
      .x_infinity(sum_lane_1_13_infinity),
      .y_sign(product_29_sign),
      .y_significand(product_29_significand),
      .y_exponent(product_29_exponent),
      .y_nan(product_29_nan),
      .y_infinity(product_29_infinity),
      .sum_sign(sum_lane_1_14_exact_sign),
      .sum_significand(sum_lane_1_14_exact_significand),
      .sum_exponent(sum_lane_1_14_exact_exponent),
      .sum_nan(sum_lane_1_14_exact_nan),
      .sum_infinity(sum_lane_1_14_exact_infinity)
  );
  wire [31:0] sum_lane_1_14_code;
  round_28_to_fp32 round_sum_lane_1_14 (
      .number_sign(sum_lane_1_14_exact_sign),
      .number_significand(sum_lane_1_14_exact_significand),
      .number_exponent(sum_lane_1_14_exact_exponent),
      .number_nan(sum_lane_1_14_exact_nan),
      .number_infinity(sum_lane_1_14_exact_infinity),
      .code(sum_lane_1_14_code)
  );
  wire sum_lane_1_14_sign;
  wire [23:0] sum_lane_1_14_significand;
  wire [7:0] sum_lane_1_14_exponent;
  wire sum_lane_1_14_nan;
  wire sum_lane_1_14_infinity;
  decode_fp32 decode_sum_lane_1_14 (
      .code(sum_lane_1_14_code),
      .number_sign(sum_lane_1_14_sign),
      .number_significand(sum_lane_1_14_significand),
      .number_exponent(sum_lane_1_14_exponent),
      .number_nan(sum_lane_1_14_nan),
      .number_infinity(sum_lane_1_14_infinity)
  );
  wire sum_lane_1_15_exact_sign;
  wire [27:0] sum_lane_1_15_exact_significand;
  wire [8:0] sum_lane_1_15_exact_exponent;
  wire sum_lane_1_15_exact_nan;
  wire sum_lane_1_15_exact_infinity;
  add_24_16_for_fp32 add_sum_lane_1_15_exact (
      .x_sign(sum_lane_1_14_sign),
      .x_significand(sum_lane_1_14_significand),
      .x_exponent(sum_lane_1_14_exponent),
      .x_nan(sum_lane_1_14_nan),
      .x_infinity(sum_lane_1_14_infinity),
      .y_sign(product_31_sign),
      .y_significand(product_31_significand),
      .y_exponent(product_31_exponent),
      .y_nan(product_31_nan),
      .y_infinity(product_31_infinity),
      .sum_sign(sum_lane_1_15_exact_sign),
      .sum_significand(sum_lane_1_15_exact_significand),
      .sum_exponent(sum_lane_1_15_exact_exponent),
      .sum_nan(sum_lane_1_15_exact_nan),
      .sum_infinity(sum_lane_1_15_exact_infinity)
  );
  wire [31:0] sum_lane_1_15_code;
  round_28_to_fp32 round_sum_lane_1_15 (
      .number_sign(sum_lane_1_15_exact_sign),
      .number_significand(sum_lane_1_15_exact_significand),
      .number_exponent(sum_lane_1_15_exact_exponent),
      .number_nan(sum_lane_1_15_exact_nan),
      .number_infinity(sum_lane_1_15_exact_infinity),
      .code(sum_lane_1_15_code)
  );
  wire sum_lane_1_15_sign;
  wire [23:0] sum_lane_1_15_significand;
  wire [7:0] sum_lane_1_15_exponent;
  wire sum_lane_1_15_nan;
  wire sum_lane_1_15_infinity;
  decode_fp32 decode_sum_lane_1_15 (
      .code(sum_lane_1_15_code),
      .number_sign(sum_lane_1_15_sign),
      .number_significand(sum_lane_1_15_significand),
      .number_exponent(sum_lane_1_15_exponent),
      .number_nan(sum_lane_1_15_nan),
      .number_infinity(sum_lane_1_15_infinity)
  );
  wire sum_1_exact_sign;
  wire [27:0] sum_1_exact_significand;
  wire [7:0] sum_1_exact_exponent;
  wire sum_1_exact_nan;
  wire sum_1_exact_infinity;
  add_24_24_for_fp32 add_sum_1_exact (
      .x_sign(sum_lane_0_15_sign),
      .x_significand(sum_lane_0_15_significand),
      .x_exponent(sum_lane_0_15_exponent),
      .x_nan(sum_lane_0_15_nan),
      .x_infinity(sum_lane_0_15_infinity),
      .y_sign(sum_lane_1_15_sign),
      .y_significand(sum_lane_1_15_significand),
      .y_exponent(sum_lane_1_15_exponent),
      .y_nan(sum_lane_1_15_nan),
      .y_infinity(sum_lane_1_15_infinity),
      .sum_sign(sum_1_exact_sign),
      .sum_significand(sum_1_exact_significand),
      .sum_exponent(sum_1_exact_exponent),
      .sum_nan(sum_1_exact_nan),
      .sum_infinity(sum_1_exact_infinity)
  );
  wire [31:0] sum_1_code;
  round_28_to_fp32_2 round_sum_1 (
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

  // ---- accumulate ----
  wire accumulate_sign;
  wire [27:0] accumulate_significand;
  wire [7:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_24_24_for_fp32_2 add_accumulate (
      .x_sign(sum_1_sign),
      .x_significand(sum_1_significand),
      .x_exponent(sum_1_exponent),
      .x_nan(sum_1_nan),
      .x_infinity(sum_1_infinity),
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
  round_28_to_fp32_3 round_accumulate (
      .number_sign(accumulate_sign),
      .number_significand(accumulate_significand),
      .number_exponent(accumulate_exponent),
      .number_nan(accumulate_nan),
      .number_infinity(accumulate_infinity),
      .code(accumulate_code)
  );

  // ---- special ----
  wire result_is_nan = accumulate_code == 32'h7fc00000;
  wire [31:0] result_code = result_is_nan ? 32'hffc00000 : accumulate_code;

  assign d = result_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
