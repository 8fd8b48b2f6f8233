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

// How many bits of a word of 18 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_18 (
    input  wire [17:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[17:2]), .count(upper_zeros));
  wire [1:0] lower_zeros;
  leading_zeros_2 lower_bits (.word(word[1:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {3'h4, lower_zeros} : {1'b0, upper_zeros[3:0]};
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

// The number of a code of e8m13.
module decode_e8m13 (
    input  wire [21:0] code,
    output wire        number_sign,
    output wire [13:0] number_significand,
    output wire  [7:0] number_exponent,
    output wire        number_nan,
    output wire        number_infinity
);
  wire [7:0] biased_exponent = code[20:13];
  wire sign = code[21];
  wire leading_bit = |biased_exponent;
  wire decode_is_all = &biased_exponent;
  wire decode_is_any = |code[12:0];
  wire is_nan = decode_is_all & decode_is_any;
  wire is_infinity = decode_is_all & ~decode_is_any;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[12:0]};
  assign number_exponent = biased_exponent | {7'h00, ~leading_bit};
  assign number_nan = is_nan;
  assign number_infinity = is_infinity;
endmodule

// x + y, exact or with a sticky bit below: enough for one rounding to e8m13.
module add_8_14_for_e8m13 (
    input  wire        x_sign,
    input  wire  [7:0] x_significand,
    input  wire  [4:0] x_exponent,
    input  wire        x_nan,
    input  wire        y_sign,
    input  wire [13:0] y_significand,
    input  wire  [7:0] y_exponent,
    input  wire        y_nan,
    input  wire        y_infinity,
    output wire        sum_sign,
    output wire [17:0] sum_significand,
    output wire  [7:0] sum_exponent,
    output wire        sum_nan,
    output wire        sum_infinity
);
  wire [3:0] x_leading_zeros;
  leading_zeros_8 count_of_x_leading_zeros (.word(x_significand), .count(x_leading_zeros));
  wire [2:0] x_normalizing_shift = x_leading_zeros[2:0];
  wire [7:0] x_normalized = x_significand << x_normalizing_shift;
  wire [5:0] accumulate_difference = ({1'b0, x_exponent} + 6'h05) - {3'h0, x_normalizing_shift};
  wire [7:0] accumulate_sum = {2'h0, accumulate_difference} + 8'h6d;
  wire [13:0] accumulate_joined = {x_normalized, 6'h00};
  wire accumulate_is_less = {y_exponent, y_significand} < {accumulate_sum, x_normalized, 6'h00};
  wire x_is_greater = accumulate_is_less & (|x_significand);
  wire [7:0] greater_exponent = x_is_greater ? accumulate_sum : y_exponent;
  wire [13:0] accumulate_chosen = x_is_greater ? accumulate_joined : y_significand;
  wire [13:0] accumulate_chosen_2 = x_is_greater ? y_significand : accumulate_joined;
  wire [15:0] accumulate_joined_2 = {accumulate_chosen_2, 2'h0};
  wire [7:0] exponent_difference = greater_exponent - (x_is_greater ? y_exponent : accumulate_sum);
  wire [4:0] places = exponent_difference[4:0] | {5{|exponent_difference[7:5]}};
  wire [15:0] lesser_aligned = accumulate_joined_2 >> places;
  wire [15:0] accumulate_and = accumulate_joined_2 & ~(16'hffff << places);
  wire sticky = |accumulate_and;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [17:0] accumulate_xor = {1'b0, lesser_aligned, sticky} ^ {18{effective_subtraction}};
  wire [17:0] total =
      {1'b0, accumulate_chosen, 3'h0} + accumulate_xor + {17'h0, effective_subtraction};
  wire accumulate_and_2 = effective_subtraction & (~|total);
  wire accumulate_and_3 = ~accumulate_and_2 & (x_is_greater ? x_sign : y_sign);

  assign sum_sign = y_infinity ? y_sign : accumulate_and_3;
  assign sum_significand = total;
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan;
  assign sum_infinity = y_infinity;
endmodule

// The code of a number in e8m13: roundTowardZero, overflow: infinity.
module round_18_to_e8m13 (
    input  wire        number_sign,
    input  wire [17:0] number_significand,
    input  wire  [7:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [21:0] code
);
  wire is_nonzero = |number_significand;
  wire [4:0] leading_zeros;
  leading_zeros_18 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [7:0] normalizing_shift =
      ({3'h0, leading_zeros} < number_exponent) ? {3'h0, leading_zeros}
      : number_exponent;
  wire [17:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[17];
  wire [8:0] accumulate_difference = ({1'b0, number_exponent} + 9'h001) - {4'h0, leading_zeros};
  wire [8:0] biased_exponent = accumulate_difference & {9{is_normal}};
  wire [21:0] magnitude = {biased_exponent, normalized[16:4]};
  wire overflow = 22'h1fdfff < magnitude;
  wire [21:0] accumulate_joined = {number_sign, biased_exponent[7:0], normalized[16:4]};
  wire [21:0] accumulate_chosen = number_sign ? 22'h3fe000 : 22'h1fe000;
  wire [21:0] accumulate_chosen_2 = overflow ? accumulate_chosen : accumulate_joined;
  wire [21:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 22'h200000
      : 22'h0;

  assign code = number_nan ? 22'h1ff000 : accumulate_chosen_3;
endmodule

// mac-e4m3-e4m3-e8m13-truncating
// FP8 products added to a 22-bit float accumulator by truncation; overflow goes to infinity all the
//   same
//
// decode: a: e4m3  b: e4m3  c: e8m13
// block: one product at a time
// product: exact
// sum: exact
// accumulate: acc + s rounded once to e8m13, roundTowardZero, overflow: infinity, directed overflow
//   too
// final: e8m13, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero is delivered as +0
module mac_e4m3_e4m3_e8m13_truncating (
    input  wire  [7:0] a, // factors, e4m3
    input  wire  [7:0] b, // factors, e4m3
    input  wire [21:0] c, // addend, e8m13
    output wire [21:0] d  // result, e8m13
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

  // ---- decode ----
  wire c_sign;
  wire [13:0] c_significand;
  wire [7:0] c_exponent;
  wire c_nan;
  wire c_infinity;
  decode_e8m13 decode_c (
      .code(c),
      .number_sign(c_sign),
      .number_significand(c_significand),
      .number_exponent(c_exponent),
      .number_nan(c_nan),
      .number_infinity(c_infinity)
  );

  // ---- accumulate ----
  wire accumulate_sign;
  wire [17:0] accumulate_significand;
  wire [7:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_8_14_for_e8m13 add_accumulate (
      .x_sign(product_0_sign),
      .x_significand(product_0_significand),
      .x_exponent(product_0_exponent),
      .x_nan(product_0_nan),
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
  wire [21:0] accumulate_code;
  round_18_to_e8m13 round_accumulate (
      .number_sign(accumulate_sign),
      .number_significand(accumulate_significand),
      .number_exponent(accumulate_exponent),
      .number_nan(accumulate_nan),
      .number_infinity(accumulate_infinity),
      .code(accumulate_code)
  );

  // ---- special ----
  wire special_and = accumulate_code[21] & (|accumulate_code[20:0]);
  wire [21:0] result_code = {special_and, accumulate_code[20:0]};

  assign d = result_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
