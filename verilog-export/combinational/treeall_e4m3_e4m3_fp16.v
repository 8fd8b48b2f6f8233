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

// How many bits of a word of 7 are 0 from the highest down.
// The lower bits count when the 4 upper ones are all 0.
module leading_zeros_7 (
    input  wire [6:0] word,
    output wire [2:0] count
);
  wire [2:0] upper_zeros;
  leading_zeros_4 upper_bits (.word(word[6:3]), .count(upper_zeros));
  wire [1:0] lower_zeros;
  leading_zeros_3 lower_bits (.word(word[2:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[2];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[1:0]};
endmodule

// How many bits of a word of 15 are 0 from the highest down.
// The lower bits count when the 8 upper ones are all 0.
module leading_zeros_15 (
    input  wire [14:0] word,
    output wire  [3:0] count
);
  wire [3:0] upper_zeros;
  leading_zeros_8 upper_bits (.word(word[14:7]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_7 lower_bits (.word(word[6:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[3];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[2:0]};
endmodule

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

// x + y, exact or with a sticky bit below: enough for one rounding to fp16.
module add_8_8_for_fp16 (
    input  wire        x_sign,
    input  wire  [7:0] x_significand,
    input  wire  [4:0] x_exponent,
    input  wire        x_nan,
    input  wire        y_sign,
    input  wire  [7:0] y_significand,
    input  wire  [4:0] y_exponent,
    input  wire        y_nan,
    output wire        sum_sign,
    output wire [14:0] sum_significand,
    output wire  [5:0] sum_exponent,
    output wire        sum_nan
);
  wire [3:0] x_leading_zeros;
  leading_zeros_8 count_of_x_leading_zeros (.word(x_significand), .count(x_leading_zeros));
  wire [5:0] sum_sum = {1'b0, x_exponent} + 6'h01;
  wire [5:0] sum_joined = {2'h0, x_leading_zeros};
  wire [5:0] sum_chosen = (sum_joined < sum_sum) ? sum_joined : sum_sum;
  wire [2:0] x_normalizing_shift = sum_chosen[2:0];
  wire [7:0] x_normalized = x_significand << x_normalizing_shift;
  wire [5:0] sum_difference = sum_sum - {3'h0, x_normalizing_shift};
  wire [3:0] y_leading_zeros;
  leading_zeros_8 count_of_y_leading_zeros (.word(y_significand), .count(y_leading_zeros));
  wire [5:0] sum_sum_2 = {1'b0, y_exponent} + 6'h01;
  wire [5:0] sum_joined_2 = {2'h0, y_leading_zeros};
  wire [5:0] sum_chosen_2 = (sum_joined_2 < sum_sum_2) ? sum_joined_2 : sum_sum_2;
  wire [2:0] y_normalizing_shift = sum_chosen_2[2:0];
  wire [7:0] y_normalized = y_significand << y_normalizing_shift;
  wire [5:0] sum_difference_2 = sum_sum_2 - {3'h0, y_normalizing_shift};
  wire sum_is_less = {sum_difference_2, y_normalized} < {sum_difference, x_normalized};
  wire sum_and = sum_is_less & (|x_significand);
  wire x_is_greater = sum_and | (~|y_significand);
  wire [5:0] greater_exponent = x_is_greater ? sum_difference : sum_difference_2;
  wire [12:0] sum_joined_3 = {x_is_greater ? y_normalized : x_normalized, 5'h00};
  wire [5:0] sum_chosen_3 = x_is_greater ? sum_difference_2 : sum_difference;
  wire [5:0] exponent_difference = greater_exponent - sum_chosen_3;
  wire [3:0] places = exponent_difference[3:0] | {4{|exponent_difference[5:4]}};
  wire [12:0] lesser_aligned = sum_joined_3 >> places;
  wire [12:0] sum_and_2 = sum_joined_3 & ~(13'h1fff << places);
  wire sticky = |sum_and_2;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [14:0] sum_joined_4 = {1'b0, x_is_greater ? x_normalized : y_normalized, 6'h00};
  wire [14:0] sum_xor = {1'b0, lesser_aligned, sticky} ^ {15{effective_subtraction}};
  wire [14:0] total = sum_joined_4 + sum_xor + {14'h0000, effective_subtraction};
  wire sum_and_3 = effective_subtraction & (~|total);

  assign sum_sign = ~sum_and_3 & (x_is_greater ? x_sign : y_sign);
  assign sum_significand = total;
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan;
endmodule

// The code of a number in fp16: roundTiesToEven, overflow: infinity.
module round_15_to_fp16 (
    input  wire        number_sign,
    input  wire [14:0] number_significand,
    input  wire  [5:0] number_exponent,
    input  wire        number_nan,
    output wire [15:0] code
);
  wire [6:0] sum_sum = {1'b0, number_exponent} + 7'h01;
  wire is_nonzero = |number_significand;
  wire [3:0] leading_zeros;
  leading_zeros_15 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [6:0] normalizing_shift =
      ({3'h0, leading_zeros} < sum_sum) ? {3'h0, leading_zeros}
      : sum_sum;
  wire [14:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[14];
  wire [7:0] sum_difference = ({1'b0, sum_sum} + 8'h01) - {4'h0, leading_zeros};
  wire [7:0] biased_exponent = sum_difference & {8{is_normal}};
  wire sum_or = (|normalized[2:0]) | normalized[4];
  wire rounds_up = normalized[3] & sum_or;
  wire [17:0] magnitude = {biased_exponent, normalized[13:4]} + {17'h0, rounds_up};
  wire overflow = 18'h7bff < magnitude;
  wire [15:0] sum_chosen =
      overflow ? (number_sign ? 16'hfc00 : 16'h7c00)
      : {number_sign, magnitude[14:0]};

  assign code =
      number_nan ? 16'h7e00
      : is_nonzero ? sum_chosen
      : number_sign ? 16'h8000
      : 16'h0000;
endmodule

// x + y, exact or with a sticky bit below: enough for one rounding to fp16.
module add_11_11_for_fp16 (
    input  wire        x_sign,
    input  wire [10:0] x_significand,
    input  wire  [4:0] x_exponent,
    input  wire        x_nan,
    input  wire        x_infinity,
    input  wire        y_sign,
    input  wire [10:0] y_significand,
    input  wire  [4:0] y_exponent,
    input  wire        y_nan,
    input  wire        y_infinity,
    output wire        sum_sign,
    output wire [14:0] sum_significand,
    output wire  [4:0] sum_exponent,
    output wire        sum_nan,
    output wire        sum_infinity
);
  wire x_is_greater = {y_exponent, y_significand} < {x_exponent, x_significand};
  wire [4:0] greater_exponent = x_is_greater ? x_exponent : y_exponent;
  wire [12:0] sum_joined = {x_is_greater ? y_significand : x_significand, 2'h0};
  wire [4:0] exponent_difference = greater_exponent - (x_is_greater ? y_exponent : x_exponent);
  wire [3:0] places = exponent_difference[3:0] | {4{exponent_difference[4]}};
  wire [12:0] lesser_aligned = sum_joined >> places;
  wire [12:0] sum_and = sum_joined & ~(13'h1fff << places);
  wire sticky = |sum_and;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [14:0] sum_joined_2 = {1'b0, x_is_greater ? x_significand : y_significand, 3'h0};
  wire [14:0] sum_xor = {1'b0, lesser_aligned, sticky} ^ {15{effective_subtraction}};
  wire [14:0] total = sum_joined_2 + sum_xor + {14'h0000, effective_subtraction};
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

// The code of a number in fp16: roundTiesToEven, overflow: infinity.
module round_15_to_fp16_2 (
    input  wire        number_sign,
    input  wire [14:0] number_significand,
    input  wire  [4:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [15:0] code
);
  wire is_nonzero = |number_significand;
  wire [3:0] leading_zeros;
  leading_zeros_15 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [4:0] normalizing_shift =
      ({1'b0, leading_zeros} < number_exponent) ? {1'b0, leading_zeros}
      : number_exponent;
  wire [14:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[14];
  wire [5:0] sum_difference = ({1'b0, number_exponent} + 6'h01) - {2'h0, leading_zeros};
  wire [5:0] biased_exponent = sum_difference & {6{is_normal}};
  wire sum_or = (|normalized[2:0]) | normalized[4];
  wire rounds_up = normalized[3] & sum_or;
  wire [15:0] magnitude = {biased_exponent, normalized[13:4]} + {15'h0000, rounds_up};
  wire overflow = 16'h7bff < magnitude;
  wire [15:0] sum_chosen = number_sign ? 16'hfc00 : 16'h7c00;
  wire [15:0] sum_chosen_2 = overflow ? sum_chosen : {number_sign, magnitude[14:0]};
  wire [15:0] sum_chosen_3 =
      number_infinity ? sum_chosen
      : is_nonzero ? sum_chosen_2
      : number_sign ? 16'h8000
      : 16'h0000;

  assign code = number_nan ? 16'h7e00 : sum_chosen_3;
endmodule

// x + y, exact or with a sticky bit below: enough for one rounding to fp16.
module add_11_11_for_fp16_2 (
    input  wire        x_sign,
    input  wire [10:0] x_significand,
    input  wire  [4:0] x_exponent,
    input  wire        x_nan,
    input  wire        x_infinity,
    input  wire        y_sign,
    input  wire [10:0] y_significand,
    input  wire  [4:0] y_exponent,
    input  wire        y_nan,
    input  wire        y_infinity,
    output wire        sum_sign,
    output wire [14:0] sum_significand,
    output wire  [4:0] sum_exponent,
    output wire        sum_nan,
    output wire        sum_infinity
);
  wire x_is_greater = {y_exponent, y_significand} < {x_exponent, x_significand};
  wire [4:0] greater_exponent = x_is_greater ? x_exponent : y_exponent;
  wire [12:0] accumulate_joined = {x_is_greater ? y_significand : x_significand, 2'h0};
  wire [4:0] exponent_difference = greater_exponent - (x_is_greater ? y_exponent : x_exponent);
  wire [3:0] places = exponent_difference[3:0] | {4{exponent_difference[4]}};
  wire [12:0] lesser_aligned = accumulate_joined >> places;
  wire [12:0] accumulate_and = accumulate_joined & ~(13'h1fff << places);
  wire sticky = |accumulate_and;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [14:0] accumulate_joined_2 = {1'b0, x_is_greater ? x_significand : y_significand, 3'h0};
  wire [14:0] accumulate_xor = {1'b0, lesser_aligned, sticky} ^ {15{effective_subtraction}};
  wire [14:0] total = accumulate_joined_2 + accumulate_xor + {14'h0000, effective_subtraction};
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

// The code of a number in fp16: roundTiesToEven, overflow: infinity.
module round_15_to_fp16_3 (
    input  wire        number_sign,
    input  wire [14:0] number_significand,
    input  wire  [4:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [15:0] code
);
  wire is_nonzero = |number_significand;
  wire [3:0] leading_zeros;
  leading_zeros_15 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [4:0] normalizing_shift =
      ({1'b0, leading_zeros} < number_exponent) ? {1'b0, leading_zeros}
      : number_exponent;
  wire [14:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[14];
  wire [5:0] accumulate_difference = ({1'b0, number_exponent} + 6'h01) - {2'h0, leading_zeros};
  wire [5:0] biased_exponent = accumulate_difference & {6{is_normal}};
  wire accumulate_or = (|normalized[2:0]) | normalized[4];
  wire rounds_up = normalized[3] & accumulate_or;
  wire [15:0] magnitude = {biased_exponent, normalized[13:4]} + {15'h0000, rounds_up};
  wire overflow = 16'h7bff < magnitude;
  wire [15:0] accumulate_chosen = number_sign ? 16'hfc00 : 16'h7c00;
  wire [15:0] accumulate_chosen_2 = overflow ? accumulate_chosen : {number_sign, magnitude[14:0]};
  wire [15:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 16'h8000
      : 16'h0000;

  assign code = number_nan ? 16'h7e00 : accumulate_chosen_3;
endmodule

// treeall-e4m3-e4m3-fp16
// all FP8 products of a dot product added in a pairwise tree of FP16 adders
//
// decode: a: e4m3  b: e4m3  c: fp16
// block: the whole dot product at once
// product: exact
// sum: pairwise tree, each addition rounded to fp16, roundTiesToEven, overflow: infinity
// accumulate: acc + s rounded once to fp16, roundTiesToEven, overflow: infinity
// final: fp16, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module treeall_e4m3_e4m3_fp16 (
    input  wire [63:0] a, // factors, e4m3: 8 elements of 8 bits, element 0 lowest
    input  wire [63:0] b, // factors, e4m3: 8 elements of 8 bits, element 0 lowest
    input  wire [15:0] c, // addend, fp16
    output wire [15:0] d  // result, fp16
);

  // ---- decode ----
  wire a_0_sign;
  wire [3:0] a_0_significand;
  wire [3:0] a_0_exponent;
  wire a_0_nan;
  decode_e4m3 decode_a_0 (
      .code(a[7:0]),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent),
      .number_nan(a_0_nan)
  );
  wire a_1_sign;
  wire [3:0] a_1_significand;
  wire [3:0] a_1_exponent;
  wire a_1_nan;
  decode_e4m3 decode_a_1 (
      .code(a[15:8]),
      .number_sign(a_1_sign),
      .number_significand(a_1_significand),
      .number_exponent(a_1_exponent),
      .number_nan(a_1_nan)
  );
  wire a_2_sign;
  wire [3:0] a_2_significand;
  wire [3:0] a_2_exponent;
  wire a_2_nan;
  decode_e4m3 decode_a_2 (
      .code(a[23:16]),
      .number_sign(a_2_sign),
      .number_significand(a_2_significand),
      .number_exponent(a_2_exponent),
      .number_nan(a_2_nan)
  );
  wire a_3_sign;
  wire [3:0] a_3_significand;
  wire [3:0] a_3_exponent;
  wire a_3_nan;
  decode_e4m3 decode_a_3 (
      .code(a[31:24]),
      .number_sign(a_3_sign),
      .number_significand(a_3_significand),
      .number_exponent(a_3_exponent),
      .number_nan(a_3_nan)
  );
  wire a_4_sign;
  wire [3:0] a_4_significand;
  wire [3:0] a_4_exponent;
  wire a_4_nan;
  decode_e4m3 decode_a_4 (
      .code(a[39:32]),
      .number_sign(a_4_sign),
      .number_significand(a_4_significand),
      .number_exponent(a_4_exponent),
      .number_nan(a_4_nan)
  );
  wire a_5_sign;
  wire [3:0] a_5_significand;
  wire [3:0] a_5_exponent;
  wire a_5_nan;
  decode_e4m3 decode_a_5 (
      .code(a[47:40]),
      .number_sign(a_5_sign),
      .number_significand(a_5_significand),
      .number_exponent(a_5_exponent),
      .number_nan(a_5_nan)
  );
  wire a_6_sign;
  wire [3:0] a_6_significand;
  wire [3:0] a_6_exponent;
  wire a_6_nan;
  decode_e4m3 decode_a_6 (
      .code(a[55:48]),
      .number_sign(a_6_sign),
      .number_significand(a_6_significand),
      .number_exponent(a_6_exponent),
      .number_nan(a_6_nan)
  );
  wire a_7_sign;
  wire [3:0] a_7_significand;
  wire [3:0] a_7_exponent;
  wire a_7_nan;
  decode_e4m3 decode_a_7 (
      .code(a[63:56]),
      .number_sign(a_7_sign),
      .number_significand(a_7_significand),
      .number_exponent(a_7_exponent),
      .number_nan(a_7_nan)
  );
  wire b_0_sign;
  wire [3:0] b_0_significand;
  wire [3:0] b_0_exponent;
  wire b_0_nan;
  decode_e4m3 decode_b_0 (
      .code(b[7:0]),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent),
      .number_nan(b_0_nan)
  );
  wire b_1_sign;
  wire [3:0] b_1_significand;
  wire [3:0] b_1_exponent;
  wire b_1_nan;
  decode_e4m3 decode_b_1 (
      .code(b[15:8]),
      .number_sign(b_1_sign),
      .number_significand(b_1_significand),
      .number_exponent(b_1_exponent),
      .number_nan(b_1_nan)
  );
  wire b_2_sign;
  wire [3:0] b_2_significand;
  wire [3:0] b_2_exponent;
  wire b_2_nan;
  decode_e4m3 decode_b_2 (
      .code(b[23:16]),
      .number_sign(b_2_sign),
      .number_significand(b_2_significand),
      .number_exponent(b_2_exponent),
      .number_nan(b_2_nan)
  );
  wire b_3_sign;
  wire [3:0] b_3_significand;
  wire [3:0] b_3_exponent;
  wire b_3_nan;
  decode_e4m3 decode_b_3 (
      .code(b[31:24]),
      .number_sign(b_3_sign),
      .number_significand(b_3_significand),
      .number_exponent(b_3_exponent),
      .number_nan(b_3_nan)
  );
  wire b_4_sign;
  wire [3:0] b_4_significand;
  wire [3:0] b_4_exponent;
  wire b_4_nan;
  decode_e4m3 decode_b_4 (
      .code(b[39:32]),
      .number_sign(b_4_sign),
      .number_significand(b_4_significand),
      .number_exponent(b_4_exponent),
      .number_nan(b_4_nan)
  );
  wire b_5_sign;
  wire [3:0] b_5_significand;
  wire [3:0] b_5_exponent;
  wire b_5_nan;
  decode_e4m3 decode_b_5 (
      .code(b[47:40]),
      .number_sign(b_5_sign),
      .number_significand(b_5_significand),
      .number_exponent(b_5_exponent),
      .number_nan(b_5_nan)
  );
  wire b_6_sign;
  wire [3:0] b_6_significand;
  wire [3:0] b_6_exponent;
  wire b_6_nan;
  decode_e4m3 decode_b_6 (
      .code(b[55:48]),
      .number_sign(b_6_sign),
      .number_significand(b_6_significand),
      .number_exponent(b_6_exponent),
      .number_nan(b_6_nan)
  );
  wire b_7_sign;
  wire [3:0] b_7_significand;
  wire [3:0] b_7_exponent;
  wire b_7_nan;
  decode_e4m3 decode_b_7 (
      .code(b[63:56]),
      .number_sign(b_7_sign),
      .number_significand(b_7_significand),
      .number_exponent(b_7_exponent),
      .number_nan(b_7_nan)
  );

  // ---- product ----
  wire product_0_nan = a_0_nan | b_0_nan;
  wire [7:0] product_0_significand = {4'h0, a_0_significand} * {4'h0, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [4:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_1_nan = a_1_nan | b_1_nan;
  wire [7:0] product_1_significand = {4'h0, a_1_significand} * {4'h0, b_1_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [4:0] product_1_exponent = {1'b0, a_1_exponent} + {1'b0, b_1_exponent};
  wire product_2_nan = a_2_nan | b_2_nan;
  wire [7:0] product_2_significand = {4'h0, a_2_significand} * {4'h0, b_2_significand};
  wire product_2_sign = a_2_sign ^ b_2_sign;
  wire [4:0] product_2_exponent = {1'b0, a_2_exponent} + {1'b0, b_2_exponent};
  wire product_3_nan = a_3_nan | b_3_nan;
  wire [7:0] product_3_significand = {4'h0, a_3_significand} * {4'h0, b_3_significand};
  wire product_3_sign = a_3_sign ^ b_3_sign;
  wire [4:0] product_3_exponent = {1'b0, a_3_exponent} + {1'b0, b_3_exponent};
  wire product_4_nan = a_4_nan | b_4_nan;
  wire [7:0] product_4_significand = {4'h0, a_4_significand} * {4'h0, b_4_significand};
  wire product_4_sign = a_4_sign ^ b_4_sign;
  wire [4:0] product_4_exponent = {1'b0, a_4_exponent} + {1'b0, b_4_exponent};
  wire product_5_nan = a_5_nan | b_5_nan;
  wire [7:0] product_5_significand = {4'h0, a_5_significand} * {4'h0, b_5_significand};
  wire product_5_sign = a_5_sign ^ b_5_sign;
  wire [4:0] product_5_exponent = {1'b0, a_5_exponent} + {1'b0, b_5_exponent};
  wire product_6_nan = a_6_nan | b_6_nan;
  wire [7:0] product_6_significand = {4'h0, a_6_significand} * {4'h0, b_6_significand};
  wire product_6_sign = a_6_sign ^ b_6_sign;
  wire [4:0] product_6_exponent = {1'b0, a_6_exponent} + {1'b0, b_6_exponent};
  wire product_7_nan = a_7_nan | b_7_nan;
  wire [7:0] product_7_significand = {4'h0, a_7_significand} * {4'h0, b_7_significand};
  wire product_7_sign = a_7_sign ^ b_7_sign;
  wire [4:0] product_7_exponent = {1'b0, a_7_exponent} + {1'b0, b_7_exponent};

  // ---- decode ----
  wire c_sign;
  wire [10:0] c_significand;
  wire [4:0] c_exponent;
  wire c_nan;
  wire c_infinity;
  decode_fp16 decode_c (
      .code(c),
      .number_sign(c_sign),
      .number_significand(c_significand),
      .number_exponent(c_exponent),
      .number_nan(c_nan),
      .number_infinity(c_infinity)
  );

  // ---- sum ----
  wire sum_1_exact_sign;
  wire [14:0] sum_1_exact_significand;
  wire [5:0] sum_1_exact_exponent;
  wire sum_1_exact_nan;
  add_8_8_for_fp16 add_sum_1_exact (
      .x_sign(product_0_sign),
      .x_significand(product_0_significand),
      .x_exponent(product_0_exponent),
      .x_nan(product_0_nan),
      .y_sign(product_1_sign),
      .y_significand(product_1_significand),
      .y_exponent(product_1_exponent),
      .y_nan(product_1_nan),
      .sum_sign(sum_1_exact_sign),
      .sum_significand(sum_1_exact_significand),
      .sum_exponent(sum_1_exact_exponent),
      .sum_nan(sum_1_exact_nan)
  );
  wire [15:0] sum_1_code;
  round_15_to_fp16 round_sum_1 (
      .number_sign(sum_1_exact_sign),
      .number_significand(sum_1_exact_significand),
      .number_exponent(sum_1_exact_exponent),
      .number_nan(sum_1_exact_nan),
      .code(sum_1_code)
  );
  wire sum_1_sign;
  wire [10:0] sum_1_significand;
  wire [4:0] sum_1_exponent;
  wire sum_1_nan;
  wire sum_1_infinity;
  decode_fp16 decode_sum_1 (
      .code(sum_1_code),
      .number_sign(sum_1_sign),
      .number_significand(sum_1_significand),
      .number_exponent(sum_1_exponent),
      .number_nan(sum_1_nan),
      .number_infinity(sum_1_infinity)
  );
  wire sum_2_exact_sign;
  wire [14:0] sum_2_exact_significand;
  wire [5:0] sum_2_exact_exponent;
  wire sum_2_exact_nan;
  add_8_8_for_fp16 add_sum_2_exact (
      .x_sign(product_2_sign),
      .x_significand(product_2_significand),
      .x_exponent(product_2_exponent),
      .x_nan(product_2_nan),
      .y_sign(product_3_sign),
      .y_significand(product_3_significand),
      .y_exponent(product_3_exponent),
      .y_nan(product_3_nan),
      .sum_sign(sum_2_exact_sign),
      .sum_significand(sum_2_exact_significand),
      .sum_exponent(sum_2_exact_exponent),
      .sum_nan(sum_2_exact_nan)
  );
  wire [15:0] sum_2_code;
  round_15_to_fp16 round_sum_2 (
      .number_sign(sum_2_exact_sign),
      .number_significand(sum_2_exact_significand),
      .number_exponent(sum_2_exact_exponent),
      .number_nan(sum_2_exact_nan),
      .code(sum_2_code)
  );
  wire sum_2_sign;
  wire [10:0] sum_2_significand;
  wire [4:0] sum_2_exponent;
  wire sum_2_nan;
  wire sum_2_infinity;
  decode_fp16 decode_sum_2 (
      .code(sum_2_code),
      .number_sign(sum_2_sign),
      .number_significand(sum_2_significand),
      .number_exponent(sum_2_exponent),
      .number_nan(sum_2_nan),
      .number_infinity(sum_2_infinity)
  );
  wire sum_3_exact_sign;
  wire [14:0] sum_3_exact_significand;
  wire [5:0] sum_3_exact_exponent;
  wire sum_3_exact_nan;
  add_8_8_for_fp16 add_sum_3_exact (
      .x_sign(product_4_sign),
      .x_significand(product_4_significand),
      .x_exponent(product_4_exponent),
      .x_nan(product_4_nan),
      .y_sign(product_5_sign),
      .y_significand(product_5_significand),
      .y_exponent(product_5_exponent),
      .y_nan(product_5_nan),
      .sum_sign(sum_3_exact_sign),
      .sum_significand(sum_3_exact_significand),
      .sum_exponent(sum_3_exact_exponent),
      .sum_nan(sum_3_exact_nan)
  );
  wire [15:0] sum_3_code;
  round_15_to_fp16 round_sum_3 (
      .number_sign(sum_3_exact_sign),
      .number_significand(sum_3_exact_significand),
      .number_exponent(sum_3_exact_exponent),
      .number_nan(sum_3_exact_nan),
      .code(sum_3_code)
  );
  wire sum_3_sign;
  wire [10:0] sum_3_significand;
  wire [4:0] sum_3_exponent;
  wire sum_3_nan;
  wire sum_3_infinity;
  decode_fp16 decode_sum_3 (
      .code(sum_3_code),
      .number_sign(sum_3_sign),
      .number_significand(sum_3_significand),
      .number_exponent(sum_3_exponent),
      .number_nan(sum_3_nan),
      .number_infinity(sum_3_infinity)
  );
  wire sum_4_exact_sign;
  wire [14:0] sum_4_exact_significand;
  wire [5:0] sum_4_exact_exponent;
  wire sum_4_exact_nan;
  add_8_8_for_fp16 add_sum_4_exact (
      .x_sign(product_6_sign),
      .x_significand(product_6_significand),
      .x_exponent(product_6_exponent),
      .x_nan(product_6_nan),
      .y_sign(product_7_sign),
      .y_significand(product_7_significand),
      .y_exponent(product_7_exponent),
      .y_nan(product_7_nan),
      .sum_sign(sum_4_exact_sign),
      .sum_significand(sum_4_exact_significand),
      .sum_exponent(sum_4_exact_exponent),
      .sum_nan(sum_4_exact_nan)
  );
  wire [15:0] sum_4_code;
  round_15_to_fp16 round_sum_4 (
      .number_sign(sum_4_exact_sign),
      .number_significand(sum_4_exact_significand),
      .number_exponent(sum_4_exact_exponent),
      .number_nan(sum_4_exact_nan),
      .code(sum_4_code)
  );
  wire sum_4_sign;
  wire [10:0] sum_4_significand;
  wire [4:0] sum_4_exponent;
  wire sum_4_nan;
  wire sum_4_infinity;
  decode_fp16 decode_sum_4 (
      .code(sum_4_code),
      .number_sign(sum_4_sign),
      .number_significand(sum_4_significand),
      .number_exponent(sum_4_exponent),
      .number_nan(sum_4_nan),
      .number_infinity(sum_4_infinity)
  );
  wire sum_5_exact_sign;
  wire [14:0] sum_5_exact_significand;
  wire [4:0] sum_5_exact_exponent;
  wire sum_5_exact_nan;
  wire sum_5_exact_infinity;
  add_11_11_for_fp16 add_sum_5_exact (
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
      .sum_sign(sum_5_exact_sign),
      .sum_significand(sum_5_exact_significand),
      .sum_exponent(sum_5_exact_exponent),
      .sum_nan(sum_5_exact_nan),
      .sum_infinity(sum_5_exact_infinity)
  );
  wire [15:0] sum_5_code;
  round_15_to_fp16_2 round_sum_5 (
      .number_sign(sum_5_exact_sign),
      .number_significand(sum_5_exact_significand),
      .number_exponent(sum_5_exact_exponent),
      .number_nan(sum_5_exact_nan),
      .number_infinity(sum_5_exact_infinity),
      .code(sum_5_code)
  );
  wire sum_5_sign;
  wire [10:0] sum_5_significand;
  wire [4:0] sum_5_exponent;
  wire sum_5_nan;
  wire sum_5_infinity;
  decode_fp16 decode_sum_5 (
      .code(sum_5_code),
      .number_sign(sum_5_sign),
      .number_significand(sum_5_significand),
      .number_exponent(sum_5_exponent),
      .number_nan(sum_5_nan),
      .number_infinity(sum_5_infinity)
  );
  wire sum_6_exact_sign;
  wire [14:0] sum_6_exact_significand;
  wire [4:0] sum_6_exact_exponent;
  wire sum_6_exact_nan;
  wire sum_6_exact_infinity;
  add_11_11_for_fp16 add_sum_6_exact (
      .x_sign(sum_3_sign),
      .x_significand(sum_3_significand),
      .x_exponent(sum_3_exponent),
      .x_nan(sum_3_nan),
      .x_infinity(sum_3_infinity),
      .y_sign(sum_4_sign),
      .y_significand(sum_4_significand),
      .y_exponent(sum_4_exponent),
      .y_nan(sum_4_nan),
      .y_infinity(sum_4_infinity),
      .sum_sign(sum_6_exact_sign),
      .sum_significand(sum_6_exact_significand),
      .sum_exponent(sum_6_exact_exponent),
      .sum_nan(sum_6_exact_nan),
      .sum_infinity(sum_6_exact_infinity)
  );
  wire [15:0] sum_6_code;
  round_15_to_fp16_2 round_sum_6 (
      .number_sign(sum_6_exact_sign),
      .number_significand(sum_6_exact_significand),
      .number_exponent(sum_6_exact_exponent),
      .number_nan(sum_6_exact_nan),
      .number_infinity(sum_6_exact_infinity),
      .code(sum_6_code)
  );
  wire sum_6_sign;
  wire [10:0] sum_6_significand;
  wire [4:0] sum_6_exponent;
  wire sum_6_nan;
  wire sum_6_infinity;
  decode_fp16 decode_sum_6 (
      .code(sum_6_code),
      .number_sign(sum_6_sign),
      .number_significand(sum_6_significand),
      .number_exponent(sum_6_exponent),
      .number_nan(sum_6_nan),
      .number_infinity(sum_6_infinity)
  );
  wire sum_7_exact_sign;
  wire [14:0] sum_7_exact_significand;
  wire [4:0] sum_7_exact_exponent;
  wire sum_7_exact_nan;
  wire sum_7_exact_infinity;
  add_11_11_for_fp16 add_sum_7_exact (
      .x_sign(sum_5_sign),
      .x_significand(sum_5_significand),
      .x_exponent(sum_5_exponent),
      .x_nan(sum_5_nan),
      .x_infinity(sum_5_infinity),
      .y_sign(sum_6_sign),
      .y_significand(sum_6_significand),
      .y_exponent(sum_6_exponent),
      .y_nan(sum_6_nan),
      .y_infinity(sum_6_infinity),
      .sum_sign(sum_7_exact_sign),
      .sum_significand(sum_7_exact_significand),
      .sum_exponent(sum_7_exact_exponent),
      .sum_nan(sum_7_exact_nan),
      .sum_infinity(sum_7_exact_infinity)
  );
  wire [15:0] sum_7_code;
  round_15_to_fp16_2 round_sum_7 (
      .number_sign(sum_7_exact_sign),
      .number_significand(sum_7_exact_significand),
      .number_exponent(sum_7_exact_exponent),
      .number_nan(sum_7_exact_nan),
      .number_infinity(sum_7_exact_infinity),
      .code(sum_7_code)
  );
  wire sum_7_sign;
  wire [10:0] sum_7_significand;
  wire [4:0] sum_7_exponent;
  wire sum_7_nan;
  wire sum_7_infinity;
  decode_fp16 decode_sum_7 (
      .code(sum_7_code),
      .number_sign(sum_7_sign),
      .number_significand(sum_7_significand),
      .number_exponent(sum_7_exponent),
      .number_nan(sum_7_nan),
      .number_infinity(sum_7_infinity)
  );

  // ---- accumulate ----
  wire accumulate_sign;
  wire [14:0] accumulate_significand;
  wire [4:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_11_11_for_fp16_2 add_accumulate (
      .x_sign(sum_7_sign),
      .x_significand(sum_7_significand),
      .x_exponent(sum_7_exponent),
      .x_nan(sum_7_nan),
      .x_infinity(sum_7_infinity),
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
  wire [15:0] accumulate_code;
  round_15_to_fp16_3 round_accumulate (
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
