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

// How many bits of a word of 2 are 0 from the highest down.
// All of them when the word is 0.
module leading_zeros_2 (
    input  wire [1:0] word,
    output wire [1:0] count
);
  assign count =
      word[1] ? 2'h0
      : word[0] ? 2'h1
      : 2'h2;
endmodule

// How many bits of a word of 6 are 0 from the highest down.
// The lower bits count when the 4 upper ones are all 0.
module leading_zeros_6 (
    input  wire [5:0] word,
    output wire [2:0] count
);
  wire [2:0] upper_zeros;
  leading_zeros_4 upper_bits (.word(word[5:2]), .count(upper_zeros));
  wire [1:0] lower_zeros;
  leading_zeros_2 lower_bits (.word(word[1:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[2];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[1:0]};
endmodule

// How many bits of a word of 22 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_22 (
    input  wire [21:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[21:6]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_6 lower_bits (.word(word[5:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[3:0]};
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

// The number of a code of fp16.
module decode_fp16 (
    input  wire [15:0] code,
    output wire        number_sign,
    output wire [10:0] number_significand,
    output wire  [4:0] number_exponent,
    output wire        number_nan,
    output wire        number_infinity
);
  wire [4:0] biased_exponent = code[14:10];
  wire sign = code[15];
  wire leading_bit = |biased_exponent;
  wire decode_is_all = &biased_exponent;
  wire decode_is_any = |code[9:0];
  wire is_nan = decode_is_all & decode_is_any;
  wire is_infinity = decode_is_all & ~decode_is_any;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[9:0]};
  assign number_exponent = biased_exponent | {4'h0, ~leading_bit};
  assign number_nan = is_nan;
  assign number_infinity = is_infinity;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_22_to_fp32 (
    input  wire        number_sign,
    input  wire [21:0] number_significand,
    input  wire  [5:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire is_nonzero = |number_significand;
  wire [4:0] leading_zeros;
  leading_zeros_22 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [21:0] product_shifted = number_significand << leading_zeros;
  wire is_normal = product_shifted[21];
  wire [8:0] product_sum = {1'b0, {2'h0, number_exponent} + 8'h61} + 9'h001;
  wire [8:0] biased_exponent = (product_sum - {4'h0, leading_zeros}) & {9{is_normal}};
  wire [31:0] product_joined = {number_sign, biased_exponent[7:0], product_shifted[20:0], 2'h0};
  wire [31:0] product_chosen =
      number_infinity ? (number_sign ? 32'hff800000 : 32'h7f800000)
      : is_nonzero ? product_joined
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : product_chosen;
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
  wire sum_or = (|normalized[2:0]) | normalized[4];
  wire rounds_up = normalized[3] & sum_or;
  wire [31:0] magnitude = {biased_exponent, normalized[26:4]} + {31'h0, rounds_up};
  wire overflow = 32'h7f7fffff < magnitude;
  wire [31:0] sum_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] sum_chosen_2 = overflow ? sum_chosen : {number_sign, magnitude[30:0]};
  wire [31:0] sum_chosen_3 =
      number_infinity ? sum_chosen
      : is_nonzero ? sum_chosen_2
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : sum_chosen_3;
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
  wire [31:0] accumulate_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] accumulate_chosen_2 = overflow ? accumulate_chosen : {number_sign, magnitude[30:0]};
  wire [31:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : accumulate_chosen_3;
endmodule

// tree4-fp16-fp16-fp32
// four FP16 products, each rounded to FP32, added in a pairwise tree of FP32 adders
//
// decode: a: fp16  b: fp16  c: fp32
// block: 4 products at once
// product: rounded to fp32, roundTiesToEven, overflow: infinity
// sum: pairwise tree, each addition rounded to fp32, roundTiesToEven, overflow: infinity
// accumulate: acc + s rounded once to fp32, roundTiesToEven, overflow: infinity
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module tree4_fp16_fp16_fp32_sequential (
    input  wire        clk,
    input  wire        reset,  // synchronous; the accumulator becomes that of an addend of +0
    input  wire        enable, // takes the block at a and b
    input  wire        clear,  // starts from c instead of the accumulator; alone, as reset
    input  wire [63:0] a,      // factors, fp16: 4 elements of 16 bits, element 0 lowest
    input  wire [63:0] b,      // factors, fp16: 4 elements of 16 bits, element 0 lowest
    input  wire [31:0] c,      // addend, fp32
    output wire [31:0] d,      // result, fp32
    output wire        valid   // the last clock edge took a block
);

  // ---- decode ----
  wire a_0_sign;
  wire [10:0] a_0_significand;
  wire [4:0] a_0_exponent;
  wire a_0_nan;
  wire a_0_infinity;
  decode_fp16 decode_a_0 (
      .code(a[15:0]),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent),
      .number_nan(a_0_nan),
      .number_infinity(a_0_infinity)
  );
  wire a_1_sign;
  wire [10:0] a_1_significand;
  wire [4:0] a_1_exponent;
  wire a_1_nan;
  wire a_1_infinity;
  decode_fp16 decode_a_1 (
      .code(a[31:16]),
      .number_sign(a_1_sign),
      .number_significand(a_1_significand),
      .number_exponent(a_1_exponent),
      .number_nan(a_1_nan),
      .number_infinity(a_1_infinity)
  );
  wire a_2_sign;
  wire [10:0] a_2_significand;
  wire [4:0] a_2_exponent;
  wire a_2_nan;
  wire a_2_infinity;
  decode_fp16 decode_a_2 (
      .code(a[47:32]),
      .number_sign(a_2_sign),
      .number_significand(a_2_significand),
      .number_exponent(a_2_exponent),
      .number_nan(a_2_nan),
      .number_infinity(a_2_infinity)
  );
  wire a_3_sign;
  wire [10:0] a_3_significand;
  wire [4:0] a_3_exponent;
  wire a_3_nan;
  wire a_3_infinity;
  decode_fp16 decode_a_3 (
      .code(a[63:48]),
      .number_sign(a_3_sign),
      .number_significand(a_3_significand),
      .number_exponent(a_3_exponent),
      .number_nan(a_3_nan),
      .number_infinity(a_3_infinity)
  );
  wire b_0_sign;
  wire [10:0] b_0_significand;
  wire [4:0] b_0_exponent;
  wire b_0_nan;
  wire b_0_infinity;
  decode_fp16 decode_b_0 (
      .code(b[15:0]),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent),
      .number_nan(b_0_nan),
      .number_infinity(b_0_infinity)
  );
  wire b_1_sign;
  wire [10:0] b_1_significand;
  wire [4:0] b_1_exponent;
  wire b_1_nan;
  wire b_1_infinity;
  decode_fp16 decode_b_1 (
      .code(b[31:16]),
      .number_sign(b_1_sign),
      .number_significand(b_1_significand),
      .number_exponent(b_1_exponent),
      .number_nan(b_1_nan),
      .number_infinity(b_1_infinity)
  );
  wire b_2_sign;
  wire [10:0] b_2_significand;
  wire [4:0] b_2_exponent;
  wire b_2_nan;
  wire b_2_infinity;
  decode_fp16 decode_b_2 (
      .code(b[47:32]),
      .number_sign(b_2_sign),
      .number_significand(b_2_significand),
      .number_exponent(b_2_exponent),
      .number_nan(b_2_nan),
      .number_infinity(b_2_infinity)
  );
  wire b_3_sign;
  wire [10:0] b_3_significand;
  wire [4:0] b_3_exponent;
  wire b_3_nan;
  wire b_3_infinity;
  decode_fp16 decode_b_3 (
      .code(b[63:48]),
      .number_sign(b_3_sign),
      .number_significand(b_3_significand),
      .number_exponent(b_3_exponent),
      .number_nan(b_3_nan),
      .number_infinity(b_3_infinity)
  );

  // ---- product ----
  wire product_and = a_0_infinity & (~|b_0_significand) & ~b_0_infinity;
  wire product_and_2 = b_0_infinity & (~|a_0_significand) & ~a_0_infinity;
  wire product_0_exact_nan = a_0_nan | b_0_nan | product_and | product_and_2;
  wire [21:0] product_0_exact_significand = {11'h000, a_0_significand} * {11'h000, b_0_significand};
  wire product_0_exact_sign = a_0_sign ^ b_0_sign;
  wire [5:0] product_0_exact_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_0_exact_infinity = a_0_infinity | b_0_infinity;
  wire [31:0] product_0_code;
  round_22_to_fp32 round_product_0 (
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
  wire [21:0] product_1_exact_significand = {11'h000, a_1_significand} * {11'h000, b_1_significand};
  wire product_1_exact_sign = a_1_sign ^ b_1_sign;
  wire [5:0] product_1_exact_exponent = {1'b0, a_1_exponent} + {1'b0, b_1_exponent};
  wire product_1_exact_infinity = a_1_infinity | b_1_infinity;
  wire [31:0] product_1_code;
  round_22_to_fp32 round_product_1 (
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
  wire product_and_5 = a_2_infinity & (~|b_2_significand) & ~b_2_infinity;
  wire product_and_6 = b_2_infinity & (~|a_2_significand) & ~a_2_infinity;
  wire product_2_exact_nan = a_2_nan | b_2_nan | product_and_5 | product_and_6;
  wire [21:0] product_2_exact_significand = {11'h000, a_2_significand} * {11'h000, b_2_significand};
  wire product_2_exact_sign = a_2_sign ^ b_2_sign;
  wire [5:0] product_2_exact_exponent = {1'b0, a_2_exponent} + {1'b0, b_2_exponent};
  wire product_2_exact_infinity = a_2_infinity | b_2_infinity;
  wire [31:0] product_2_code;
  round_22_to_fp32 round_product_2 (
      .number_sign(product_2_exact_sign),
      .number_significand(product_2_exact_significand),
      .number_exponent(product_2_exact_exponent),
      .number_nan(product_2_exact_nan),
      .number_infinity(product_2_exact_infinity),
      .code(product_2_code)
  );
  wire product_2_sign;
  wire [23:0] product_2_significand;
  wire [7:0] product_2_exponent;
  wire product_2_nan;
  wire product_2_infinity;
  decode_fp32 decode_product_2 (
      .code(product_2_code),
      .number_sign(product_2_sign),
      .number_significand(product_2_significand),
      .number_exponent(product_2_exponent),
      .number_nan(product_2_nan),
      .number_infinity(product_2_infinity)
  );
  wire product_and_7 = a_3_infinity & (~|b_3_significand) & ~b_3_infinity;
  wire product_and_8 = b_3_infinity & (~|a_3_significand) & ~a_3_infinity;
  wire product_3_exact_nan = a_3_nan | b_3_nan | product_and_7 | product_and_8;
  wire [21:0] product_3_exact_significand = {11'h000, a_3_significand} * {11'h000, b_3_significand};
  wire product_3_exact_sign = a_3_sign ^ b_3_sign;
  wire [5:0] product_3_exact_exponent = {1'b0, a_3_exponent} + {1'b0, b_3_exponent};
  wire product_3_exact_infinity = a_3_infinity | b_3_infinity;
  wire [31:0] product_3_code;
  round_22_to_fp32 round_product_3 (
      .number_sign(product_3_exact_sign),
      .number_significand(product_3_exact_significand),
      .number_exponent(product_3_exact_exponent),
      .number_nan(product_3_exact_nan),
      .number_infinity(product_3_exact_infinity),
      .code(product_3_code)
  );
  wire product_3_sign;
  wire [23:0] product_3_significand;
  wire [7:0] product_3_exponent;
  wire product_3_nan;
  wire product_3_infinity;
  decode_fp32 decode_product_3 (
      .code(product_3_code),
      .number_sign(product_3_sign),
      .number_significand(product_3_significand),
      .number_exponent(product_3_exponent),
      .number_nan(product_3_nan),
      .number_infinity(product_3_infinity)
  );

  // ---- accumulate ----
  reg [31:0] accumulator;

  // ---- decode ----
  wire [31:0] accumulator_start = clear ? c : accumulator;
  wire accumulator_sign;
  wire [23:0] accumulator_significand;
  wire [7:0] accumulator_exponent;
  wire accumulator_nan;
  wire accumulator_infinity;
  decode_fp32 decode_accumulator (
      .code(accumulator_start),
      .number_sign(accumulator_sign),
      .number_significand(accumulator_significand),
      .number_exponent(accumulator_exponent),
      .number_nan(accumulator_nan),
      .number_infinity(accumulator_infinity)
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
  wire sum_2_exact_sign;
  wire [27:0] sum_2_exact_significand;
  wire [7:0] sum_2_exact_exponent;
  wire sum_2_exact_nan;
  wire sum_2_exact_infinity;
  add_24_24_for_fp32 add_sum_2_exact (
      .x_sign(product_2_sign),
      .x_significand(product_2_significand),
      .x_exponent(product_2_exponent),
      .x_nan(product_2_nan),
      .x_infinity(product_2_infinity),
      .y_sign(product_3_sign),
      .y_significand(product_3_significand),
      .y_exponent(product_3_exponent),
      .y_nan(product_3_nan),
      .y_infinity(product_3_infinity),
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
  wire [7:0] sum_3_exact_exponent;
  wire sum_3_exact_nan;
  wire sum_3_exact_infinity;
  add_24_24_for_fp32 add_sum_3_exact (
      .x_sign(sum_1_sign),
      .x_significand(sum_1_significand),
      .x_exponent(sum_1_exponent),
      .x_nan(sum_1_nan),
      .x_infinity(sum_1_infinity),
      .y_sign(sum_2_sign),
      .y_significand(sum_2_significand),
      .y_exponent(sum_2_exponent),
      .y_nan(sum_2_nan),
      .y_infinity(sum_2_infinity),
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

  // ---- accumulate ----
  wire accumulate_sign;
  wire [27:0] accumulate_significand;
  wire [7:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_24_24_for_fp32_2 add_accumulate (
      .x_sign(sum_3_sign),
      .x_significand(sum_3_significand),
      .x_exponent(sum_3_exponent),
      .x_nan(sum_3_nan),
      .x_infinity(sum_3_infinity),
      .y_sign(accumulator_sign),
      .y_significand(accumulator_significand),
      .y_exponent(accumulator_exponent),
      .y_nan(accumulator_nan),
      .y_infinity(accumulator_infinity),
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
  wire accumulator_moves = enable | clear;
  reg valid_state;

  // ---- registers ----
  always @(posedge clk) begin
    if (reset) begin
      accumulator <= 32'h0;
    end else if (accumulator_moves) begin
      accumulator <= enable ? accumulate_code : 32'h0;
    end
  end
  always @(posedge clk) begin
    if (reset) begin
      valid_state <= 1'b0;
    end else begin
      valid_state <= enable;
    end
  end

  assign d = accumulator;
  assign valid = valid_state;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
