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

// The code of a number in fp32: roundToOdd, overflow: infinity.
module round_16_to_fp32 (
    input  wire        number_sign,
    input  wire [15:0] number_significand,
    input  wire  [8:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire [10:0] product_sum = {2'h0, number_exponent} + 11'h781;
  wire below_least_normal = product_sum[10];
  wire [9:0] product_and = product_sum[9:0] & {10{~below_least_normal}};
  wire [10:0] product_difference = -product_sum;
  wire [9:0] places_below = product_difference[9:0] & {10{below_least_normal}};
  wire [26:0] product_joined = {number_significand, 11'h000};
  wire is_nonzero = |number_significand;
  wire [26:0] product_and_2 = product_joined & ~({27{1'b1}} << places_below);
  wire [26:0] lowered = (product_joined >> places_below) | {26'h0, |product_and_2};
  wire [4:0] leading_zeros;
  leading_zeros_27 count_of_leading_zeros (.word(lowered), .count(leading_zeros));
  wire [9:0] normalizing_shift =
      ({5'h00, leading_zeros} < product_and) ? {5'h00, leading_zeros}
      : product_and;
  wire [26:0] normalized = lowered << normalizing_shift;
  wire is_normal = normalized[26];
  wire [10:0] product_difference_2 = ({1'b0, product_and} + 11'h001) - {6'h00, leading_zeros};
  wire [10:0] biased_exponent = product_difference_2 & {11{is_normal}};
  wire product_or = normalized[2] | (|normalized[1:0]);
  wire rounds_up = product_or & ~normalized[3];
  wire [33:0] magnitude = {biased_exponent, normalized[25:3]} + {33'h0, rounds_up};
  wire overflow = 34'h7f7fffff < magnitude;
  wire [31:0] product_joined_2 = {number_sign, magnitude[30:0] & {31{is_normal}}};
  wire [31:0] product_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] product_chosen_2 =
      is_nonzero ? (overflow ? product_chosen : product_joined_2)
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code =
      number_nan ? 32'h7fc00000
      : number_infinity ? product_chosen
      : product_chosen_2;
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

// The code of a number in fp32: roundToOdd, overflow: infinity.
module round_28_to_fp32 (
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
  wire sum_or = normalized[3] | (|normalized[2:0]);
  wire rounds_up = sum_or & ~normalized[4];
  wire [31:0] magnitude = {biased_exponent, normalized[26:4]} + {31'h0, rounds_up};
  wire overflow = 32'h7f7fffff < magnitude;
  wire [31:0] sum_joined = {number_sign, magnitude[30:0] & {31{is_normal}}};
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

// The code of a number in fp32: roundToOdd, overflow: infinity.
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
  wire accumulate_or = normalized[3] | (|normalized[2:0]);
  wire rounds_up = accumulate_or & ~normalized[4];
  wire [31:0] magnitude = {biased_exponent, normalized[26:4]} + {31'h0, rounds_up};
  wire overflow = 32'h7f7fffff < magnitude;
  wire [31:0] accumulate_joined = {number_sign, magnitude[30:0] & {31{is_normal}}};
  wire [31:0] accumulate_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] accumulate_chosen_2 = overflow ? accumulate_chosen : accumulate_joined;
  wire [31:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : accumulate_chosen_3;
endmodule

// arm-bfmmla
// Arm BFMMLA, two BF16 products added to each other and then to FP32, all rounded to odd;
//   subnormals flushed
//
// decode: a: bf16  b: bf16  c: fp32  subnormal a, b flushed  subnormal c flushed
// block: 2 products at once
// product: rounded to fp32, roundToOdd, overflow: infinity, directed overflow too, subnormal
//   results flushed, tininess before rounding
// sum: one after the other, each addition rounded to fp32, roundToOdd, overflow: infinity, directed
//   overflow too, subnormal results flushed, tininess before rounding
// accumulate: acc + s rounded once to fp32, roundToOdd, overflow: infinity, directed overflow too,
//   subnormal results flushed, tininess before rounding
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is 0x7FC00000, zero signs as in IEEE 754
module arm_bfmmla (
    input  wire [31:0] a, // factors, bf16: 2 elements of 16 bits, element 0 lowest
    input  wire [31:0] b, // factors, bf16: 2 elements of 16 bits, element 0 lowest
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

  // ---- product ----
  wire product_and = a_0_infinity & (~|b_0_significand) & ~b_0_infinity;
  wire product_and_2 = b_0_infinity & (~|a_0_significand) & ~a_0_infinity;
  wire product_0_exact_nan = a_0_nan | b_0_nan | product_and | product_and_2;
  wire [15:0] product_0_exact_significand = {8'h00, a_0_significand} * {8'h00, b_0_significand};
  wire product_0_exact_sign = a_0_sign ^ b_0_sign;
  wire [8:0] product_0_exact_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_0_exact_infinity = a_0_infinity | b_0_infinity;
  wire [31:0] product_0_code;
  round_16_to_fp32 round_product_0 (
      .number_sign(product_0_exact_sign),
      .number_significand(product_0_exact_significand),
      .number_exponent(product_0_exact_exponent),
      .number_nan(product_0_exact_nan),
      .number_infinity(product_0_exact_infinity),
      .code(product_0_code)
  );
  wire product_0_sign;
  wire [23:0] product_0_significand;
  wire [7:0] product_0_exponent;
  wire product_0_nan;
  wire product_0_infinity;
  decode_fp32 decode_product_0 (
      .code(product_0_code),
      .number_sign(product_0_sign),
      .number_significand(product_0_significand),
      .number_exponent(product_0_exponent),
      .number_nan(product_0_nan),
      .number_infinity(product_0_infinity)
  );
  wire product_and_3 = a_1_infinity & (~|b_1_significand) & ~b_1_infinity;
  wire product_and_4 = b_1_infinity & (~|a_1_significand) & ~a_1_infinity;
  wire product_1_exact_nan = a_1_nan | b_1_nan | product_and_3 | product_and_4;
  wire [15:0] product_1_exact_significand = {8'h00, a_1_significand} * {8'h00, b_1_significand};
  wire product_1_exact_sign = a_1_sign ^ b_1_sign;
  wire [8:0] product_1_exact_exponent = {1'b0, a_1_exponent} + {1'b0, b_1_exponent};
  wire product_1_exact_infinity = a_1_infinity | b_1_infinity;
  wire [31:0] product_1_code;
  round_16_to_fp32 round_product_1 (
      .number_sign(product_1_exact_sign),
      .number_significand(product_1_exact_significand),
      .number_exponent(product_1_exact_exponent),
      .number_nan(product_1_exact_nan),
      .number_infinity(product_1_exact_infinity),
      .code(product_1_code)
  );
  wire product_1_sign;
  wire [23:0] product_1_significand;
  wire [7:0] product_1_exponent;
  wire product_1_nan;
  wire product_1_infinity;
  decode_fp32 decode_product_1 (
      .code(product_1_code),
      .number_sign(product_1_sign),
      .number_significand(product_1_significand),
      .number_exponent(product_1_exponent),
      .number_nan(product_1_nan),
      .number_infinity(product_1_infinity)
  );

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
  wire sum_1_exact_sign;
  wire [27:0] sum_1_exact_significand;
  wire [7:0] sum_1_exact_exponent;
  wire sum_1_exact_nan;
  wire sum_1_exact_infinity;
  add_24_24_for_fp32 add_sum_1_exact (
      .x_sign(product_0_sign),
      .x_significand(product_0_significand),
      .x_exponent(product_0_exponent),
      .x_nan(product_0_nan),
      .x_infinity(product_0_infinity),
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
