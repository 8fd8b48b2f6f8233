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

// How many bits of a word of 5 are 0 from the highest down.
// The lower bits count when the 4 upper ones are all 0.
module leading_zeros_5 (
    input  wire [4:0] word,
    output wire [2:0] count
);
  wire [2:0] upper_zeros;
  leading_zeros_4 upper_bits (.word(word[4:1]), .count(upper_zeros));
  wire lower_zeros = ~word[0];
  wire is_upper_zero = upper_zeros[2];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[1:0]};
endmodule

// How many bits of a word of 13 are 0 from the highest down.
// The lower bits count when the 8 upper ones are all 0.
module leading_zeros_13 (
    input  wire [12:0] word,
    output wire  [3:0] count
);
  wire [3:0] upper_zeros;
  leading_zeros_8 upper_bits (.word(word[12:5]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_5 lower_bits (.word(word[4:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[3];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[2:0]};
endmodule

// How many bits of a word of 29 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_29 (
    input  wire [28:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[28:13]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_13 lower_bits (.word(word[12:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[3:0]};
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

// A magnitude shifted down by a distance; the bits below the units are dropped.
module align_truncated_48_to_26 (
    input  wire [47:0] value,
    input  wire  [8:0] distance,
    output wire [25:0] units
);
  wire [4:0] places = distance[4:0] | {5{|distance[8:5]}};
  wire [25:0] shifted = value[47:22] >> places;

  assign units = shifted;
endmodule

// A magnitude shifted down by a distance; the bits below the units are dropped.
module align_truncated_24_to_25 (
    input  wire [23:0] value,
    input  wire  [8:0] distance,
    output wire [24:0] units
);
  wire [4:0] places = distance[4:0] | {5{|distance[8:5]}};
  wire [24:0] shifted = {value, 1'b0} >> places;

  assign units = shifted;
endmodule

// The code of a number in fp32: roundTowardZero, overflow: infinity.
module round_29_to_fp32 (
    input  wire        number_sign,
    input  wire [28:0] number_significand,
    input  wire  [8:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire [10:0] accumulate_sum = {2'h0, number_exponent} + 11'h784;
  wire below_least_normal = accumulate_sum[10];
  wire [9:0] accumulate_and = accumulate_sum[9:0] & {10{~below_least_normal}};
  wire [10:0] accumulate_difference = -accumulate_sum;
  wire [9:0] places_below = accumulate_difference[9:0] & {10{below_least_normal}};
  wire is_nonzero = |number_significand;
  wire [28:0] accumulate_and_2 = number_significand & ~({29{1'b1}} << places_below);
  wire [28:0] lowered = (number_significand >> places_below) | {28'h0, |accumulate_and_2};
  wire [4:0] leading_zeros;
  leading_zeros_29 count_of_leading_zeros (.word(lowered), .count(leading_zeros));
  wire [9:0] normalizing_shift =
      ({5'h00, leading_zeros} < accumulate_and) ? {5'h00, leading_zeros}
      : accumulate_and;
  wire [28:0] normalized = lowered << normalizing_shift;
  wire is_normal = normalized[28];
  wire [10:0] accumulate_difference_2 = ({1'b0, accumulate_and} + 11'h001) - {6'h00, leading_zeros};
  wire [10:0] biased_exponent = accumulate_difference_2 & {11{is_normal}};
  wire [33:0] magnitude = {biased_exponent, normalized[27:5]};
  wire overflow = 34'h7f7fffff < magnitude;
  wire [31:0] accumulate_joined = {number_sign, biased_exponent[7:0], normalized[27:5]};
  wire [31:0] accumulate_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] accumulate_chosen_2 = overflow ? accumulate_chosen : accumulate_joined;
  wire [31:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : accumulate_chosen_3;
endmodule

// ampere-tf32-f32
// Ampere tensor core, four TF32 products and the FP32 addend cut below 24 fraction bits, truncated
//   to FP32
//
// decode: a: fp32  b: fp32  c: fp32  low 13 bits of a, b ignored
// block: 4 products at once
// product: exact
// sum: aligned at the greatest exponent (at least -132), 24 fraction bits, truncated
// accumulate: acc is one more term of the aligned sum, rounded to fp32, roundTowardZero, overflow:
//   infinity, directed overflow too
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is 0x7FFFFFFF, zero is delivered as +0
module ampere_tf32_f32 (
    input  wire [127:0] a, // factors, fp32: 4 elements of 32 bits, element 0 lowest
    input  wire [127:0] b, // factors, fp32: 4 elements of 32 bits, element 0 lowest
    input  wire  [31:0] c, // addend, fp32
    output wire  [31:0] d  // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [23:0] a_0_significand;
  wire [7:0] a_0_exponent;
  wire a_0_nan;
  wire a_0_infinity;
  decode_fp32 decode_a_0 (
      .code({a[31:13], 13'h0000}),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent),
      .number_nan(a_0_nan),
      .number_infinity(a_0_infinity)
  );
  wire a_1_sign;
  wire [23:0] a_1_significand;
  wire [7:0] a_1_exponent;
  wire a_1_nan;
  wire a_1_infinity;
  decode_fp32 decode_a_1 (
      .code({a[63:45], 13'h0000}),
      .number_sign(a_1_sign),
      .number_significand(a_1_significand),
      .number_exponent(a_1_exponent),
      .number_nan(a_1_nan),
      .number_infinity(a_1_infinity)
  );
  wire a_2_sign;
  wire [23:0] a_2_significand;
  wire [7:0] a_2_exponent;
  wire a_2_nan;
  wire a_2_infinity;
  decode_fp32 decode_a_2 (
      .code({a[95:77], 13'h0000}),
      .number_sign(a_2_sign),
      .number_significand(a_2_significand),
      .number_exponent(a_2_exponent),
      .number_nan(a_2_nan),
      .number_infinity(a_2_infinity)
  );
  wire a_3_sign;
  wire [23:0] a_3_significand;
  wire [7:0] a_3_exponent;
  wire a_3_nan;
  wire a_3_infinity;
  decode_fp32 decode_a_3 (
      .code({a[127:109], 13'h0000}),
      .number_sign(a_3_sign),
      .number_significand(a_3_significand),
      .number_exponent(a_3_exponent),
      .number_nan(a_3_nan),
      .number_infinity(a_3_infinity)
  );
  wire b_0_sign;
  wire [23:0] b_0_significand;
  wire [7:0] b_0_exponent;
  wire b_0_nan;
  wire b_0_infinity;
  decode_fp32 decode_b_0 (
      .code({b[31:13], 13'h0000}),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent),
      .number_nan(b_0_nan),
      .number_infinity(b_0_infinity)
  );
  wire b_1_sign;
  wire [23:0] b_1_significand;
  wire [7:0] b_1_exponent;
  wire b_1_nan;
  wire b_1_infinity;
  decode_fp32 decode_b_1 (
      .code({b[63:45], 13'h0000}),
      .number_sign(b_1_sign),
      .number_significand(b_1_significand),
      .number_exponent(b_1_exponent),
      .number_nan(b_1_nan),
      .number_infinity(b_1_infinity)
  );
  wire b_2_sign;
  wire [23:0] b_2_significand;
  wire [7:0] b_2_exponent;
  wire b_2_nan;
  wire b_2_infinity;
  decode_fp32 decode_b_2 (
      .code({b[95:77], 13'h0000}),
      .number_sign(b_2_sign),
      .number_significand(b_2_significand),
      .number_exponent(b_2_exponent),
      .number_nan(b_2_nan),
      .number_infinity(b_2_infinity)
  );
  wire b_3_sign;
  wire [23:0] b_3_significand;
  wire [7:0] b_3_exponent;
  wire b_3_nan;
  wire b_3_infinity;
  decode_fp32 decode_b_3 (
      .code({b[127:109], 13'h0000}),
      .number_sign(b_3_sign),
      .number_significand(b_3_significand),
      .number_exponent(b_3_exponent),
      .number_nan(b_3_nan),
      .number_infinity(b_3_infinity)
  );

  // ---- product ----
  wire product_is_any = |a_0_significand;
  wire product_is_any_2 = |b_0_significand;
  wire product_0_nonzero = product_is_any & product_is_any_2;
  wire product_and = a_0_infinity & ~product_is_any_2 & ~b_0_infinity;
  wire product_and_2 = b_0_infinity & ~product_is_any & ~a_0_infinity;
  wire product_0_nan = a_0_nan | b_0_nan | product_and | product_and_2;
  wire [47:0] product_0_significand = {24'h0, a_0_significand} * {24'h0, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [8:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_0_infinity = a_0_infinity | b_0_infinity;
  wire product_is_any_3 = |a_1_significand;
  wire product_is_any_4 = |b_1_significand;
  wire product_1_nonzero = product_is_any_3 & product_is_any_4;
  wire product_and_3 = a_1_infinity & ~product_is_any_4 & ~b_1_infinity;
  wire product_and_4 = b_1_infinity & ~product_is_any_3 & ~a_1_infinity;
  wire product_1_nan = a_1_nan | b_1_nan | product_and_3 | product_and_4;
  wire [47:0] product_1_significand = {24'h0, a_1_significand} * {24'h0, b_1_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [8:0] product_1_exponent = {1'b0, a_1_exponent} + {1'b0, b_1_exponent};
  wire product_1_infinity = a_1_infinity | b_1_infinity;
  wire product_is_any_5 = |a_2_significand;
  wire product_is_any_6 = |b_2_significand;
  wire product_2_nonzero = product_is_any_5 & product_is_any_6;
  wire product_and_5 = a_2_infinity & ~product_is_any_6 & ~b_2_infinity;
  wire product_and_6 = b_2_infinity & ~product_is_any_5 & ~a_2_infinity;
  wire product_2_nan = a_2_nan | b_2_nan | product_and_5 | product_and_6;
  wire [47:0] product_2_significand = {24'h0, a_2_significand} * {24'h0, b_2_significand};
  wire product_2_sign = a_2_sign ^ b_2_sign;
  wire [8:0] product_2_exponent = {1'b0, a_2_exponent} + {1'b0, b_2_exponent};
  wire product_2_infinity = a_2_infinity | b_2_infinity;
  wire product_is_any_7 = |a_3_significand;
  wire product_is_any_8 = |b_3_significand;
  wire product_3_nonzero = product_is_any_7 & product_is_any_8;
  wire product_and_7 = a_3_infinity & ~product_is_any_8 & ~b_3_infinity;
  wire product_and_8 = b_3_infinity & ~product_is_any_7 & ~a_3_infinity;
  wire product_3_nan = a_3_nan | b_3_nan | product_and_7 | product_and_8;
  wire [47:0] product_3_significand = {24'h0, a_3_significand} * {24'h0, b_3_significand};
  wire product_3_sign = a_3_sign ^ b_3_sign;
  wire [8:0] product_3_exponent = {1'b0, a_3_exponent} + {1'b0, b_3_exponent};
  wire product_3_infinity = a_3_infinity | b_3_infinity;

  // ---- decode ----
  wire c_sign;
  wire [23:0] c_significand;
  wire [7:0] c_exponent;
  wire c_nan;
  wire c_infinity;
  decode_fp32 decode_c (
      .code(c),
      .number_sign(c_sign),
      .number_significand(c_significand),
      .number_exponent(c_exponent),
      .number_nan(c_nan),
      .number_infinity(c_infinity)
  );

  // ---- sum ----
  wire sum_is_any = |c_significand;
  wire [8:0] sum_and = product_0_exponent & {9{product_0_nonzero}};
  wire [8:0] sum_and_2 = product_1_exponent & {9{product_1_nonzero}};
  wire [8:0] sum_and_3 = product_2_exponent & {9{product_2_nonzero}};
  wire [8:0] sum_and_4 = product_3_exponent & {9{product_3_nonzero}};
  wire [8:0] sum_chosen = (sum_and < sum_and_2) ? sum_and_2 : sum_and;
  wire [8:0] sum_chosen_2 = (sum_and_3 < sum_and_4) ? sum_and_4 : sum_and_3;
  wire [8:0] sum_chosen_3 = (sum_chosen < sum_chosen_2) ? sum_chosen_2 : sum_chosen;
  wire [8:0] sum_sum = {1'b0, c_exponent & {8{sum_is_any}}} + 9'h07f;
  wire [8:0] sum_and_5 = sum_sum & {9{sum_is_any}};
  wire [8:0] sum_chosen_4 = (sum_chosen_3 < sum_and_5) ? sum_and_5 : sum_chosen_3;
  wire [8:0] sum_greatest_exponent = (sum_chosen_4 < 9'h07a) ? 9'h07a : sum_chosen_4;
  wire [8:0] sum_term_0_distance = sum_greatest_exponent - product_0_exponent;
  wire [25:0] sum_term_0_units;
  align_truncated_48_to_26 align_sum_term_0 (
      .value(product_0_significand),
      .distance(sum_term_0_distance),
      .units(sum_term_0_units)
  );
  wire [8:0] sum_term_1_distance = sum_greatest_exponent - product_1_exponent;
  wire [25:0] sum_term_1_units;
  align_truncated_48_to_26 align_sum_term_1 (
      .value(product_1_significand),
      .distance(sum_term_1_distance),
      .units(sum_term_1_units)
  );
  wire [8:0] sum_term_2_distance = sum_greatest_exponent - product_2_exponent;
  wire [25:0] sum_term_2_units;
  align_truncated_48_to_26 align_sum_term_2 (
      .value(product_2_significand),
      .distance(sum_term_2_distance),
      .units(sum_term_2_units)
  );
  wire [8:0] sum_term_3_distance = sum_greatest_exponent - product_3_exponent;
  wire [25:0] sum_term_3_units;
  align_truncated_48_to_26 align_sum_term_3 (
      .value(product_3_significand),
      .distance(sum_term_3_distance),
      .units(sum_term_3_units)
  );
  wire [8:0] sum_addend_distance = (sum_greatest_exponent + 9'h181) - {1'b0, c_exponent};
  wire [24:0] sum_addend_units;
  align_truncated_24_to_25 align_sum_addend (
      .value(c_significand),
      .distance(sum_addend_distance),
      .units(sum_addend_units)
  );
  wire [29:0] sum_xor = {4'h0, sum_term_0_units} ^ {30{product_0_sign}};
  wire [29:0] sum_xor_2 = {4'h0, sum_term_1_units} ^ {30{product_1_sign}};
  wire [29:0] sum_xor_3 = {4'h0, sum_term_2_units} ^ {30{product_2_sign}};
  wire [29:0] sum_xor_4 = {4'h0, sum_term_3_units} ^ {30{product_3_sign}};
  wire [2:0] sum_negations =
      {2'h0, product_0_sign} + {2'h0, product_1_sign} + {2'h0, product_2_sign}
      + {2'h0, product_3_sign} + {2'h0, c_sign};
  wire [29:0] sum_total =
      sum_xor + sum_xor_2 + sum_xor_3 + sum_xor_4 + ({5'h00, sum_addend_units} ^ {30{c_sign}})
      + {27'h0, sum_negations};
  wire [29:0] sum_chosen_5 = sum_total[29] ? -sum_total : sum_total;
  wire [4:0] sum_joined = {product_0_nan, product_1_nan, product_2_nan, product_3_nan, c_nan};
  wire [4:0] sum_joined_2 =
      {c_infinity, product_3_infinity, product_2_infinity, product_1_infinity, product_0_infinity};
  wire [4:0] sum_joined_3 =
      {c_sign, product_3_sign, product_2_sign, product_1_sign, product_0_sign};
  wire sum_is_any_2 = |(sum_joined_2 & ~sum_joined_3);
  wire sum_is_any_3 = |(sum_joined_2 & sum_joined_3);
  wire sum_nan = (|sum_joined) | (sum_is_any_2 & sum_is_any_3);
  wire sum_infinity = sum_is_any_2 | sum_is_any_3;
  wire sum_sign = sum_infinity ? sum_is_any_3 : sum_total[29];
  wire [28:0] sum_magnitude = sum_chosen_5[28:0];

  // ---- accumulate ----
  wire [31:0] accumulate_code;
  round_29_to_fp32 round_accumulate (
      .number_sign(sum_sign),
      .number_significand(sum_magnitude),
      .number_exponent(sum_greatest_exponent),
      .number_nan(sum_nan),
      .number_infinity(sum_infinity),
      .code(accumulate_code)
  );

  // ---- special ----
  wire special_and = accumulate_code[31] & (|accumulate_code[30:0]);
  wire result_is_nan = accumulate_code == 32'h7fc00000;
  wire [31:0] result_code = result_is_nan ? 32'h7fffffff : {special_and, accumulate_code[30:0]};

  assign d = result_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
