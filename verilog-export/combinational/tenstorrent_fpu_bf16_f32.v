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

// How many bits of a word of 19 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_19 (
    input  wire [18:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[18:3]), .count(upper_zeros));
  wire [1:0] lower_zeros;
  leading_zeros_3 lower_bits (.word(word[2:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {3'h4, lower_zeros} : {1'b0, upper_zeros[3:0]};
endmodule

// The number of a code of bf16.
module decode_bf16 (
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
  assign number_significand = {leading_bit, code[6:0]};
  assign number_exponent = biased_exponent | {7'h00, ~leading_bit};
  assign number_nan = is_nan;
  assign number_infinity = is_infinity;
endmodule

// The number of a code of tf32.
module decode_tf32 (
    input  wire [18:0] code,
    output wire        number_sign,
    output wire [10:0] number_significand,
    output wire  [7:0] number_exponent,
    output wire        number_nan,
    output wire        number_infinity
);
  wire [7:0] biased_exponent = code[17:10];
  wire sign = code[18];
  wire leading_bit = |biased_exponent;
  wire decode_is_all = &biased_exponent;
  wire decode_is_any = |code[9:0];
  wire is_nan = decode_is_all & decode_is_any;
  wire is_infinity = decode_is_all & ~decode_is_any;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[9:0]};
  assign number_exponent = biased_exponent | {7'h00, ~leading_bit};
  assign number_nan = is_nan;
  assign number_infinity = is_infinity;
endmodule

// x + y, exact or with a sticky bit below: enough for one rounding to tf32.
module add_16_11_for_tf32 (
    input  wire        x_sign,
    input  wire [15:0] x_significand,
    input  wire  [8:0] x_exponent,
    input  wire        x_nan,
    input  wire        x_infinity,
    input  wire        y_sign,
    input  wire [10:0] y_significand,
    input  wire  [7:0] y_exponent,
    input  wire        y_nan,
    input  wire        y_infinity,
    output wire        sum_sign,
    output wire [18:0] sum_significand,
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
  wire [15:0] accumulate_joined_2 = {y_significand, 5'h00};
  wire accumulate_is_less =
      {accumulate_sum, y_significand, 5'h00} < {accumulate_difference_2, x_normalized};
  wire x_is_greater = accumulate_is_less & (|x_significand);
  wire [8:0] greater_exponent = x_is_greater ? accumulate_difference_2 : accumulate_sum;
  wire [15:0] accumulate_chosen_2 = x_is_greater ? x_normalized : accumulate_joined_2;
  wire [15:0] accumulate_chosen_3 = x_is_greater ? accumulate_joined_2 : x_normalized;
  wire [16:0] accumulate_joined_3 = {accumulate_chosen_3, 1'b0};
  wire [8:0] accumulate_chosen_4 = x_is_greater ? accumulate_sum : accumulate_difference_2;
  wire [8:0] exponent_difference = greater_exponent - accumulate_chosen_4;
  wire [4:0] places = exponent_difference[4:0] | {5{|exponent_difference[8:5]}};
  wire [16:0] lesser_aligned = accumulate_joined_3 >> places;
  wire [16:0] accumulate_and_2 = accumulate_joined_3 & ~({17{1'b1}} << places);
  wire sticky = |accumulate_and_2;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [19:0] accumulate_xor = {2'h0, lesser_aligned, sticky} ^ {20{effective_subtraction}};
  wire [19:0] total =
      {2'h0, accumulate_chosen_2, 2'h0} + accumulate_xor + {19'h0, effective_subtraction};
  wire is_negative = total[19];
  wire [19:0] accumulate_chosen_5 = is_negative ? -total : total;
  wire accumulate_xor_2 = (x_is_greater ? x_sign : y_sign) ^ is_negative;
  wire accumulate_and_3 = effective_subtraction & (~|total);
  wire accumulate_or = x_infinity | y_infinity;
  wire accumulate_and_4 = x_infinity & y_infinity & effective_subtraction;

  assign sum_sign =
      accumulate_or ? (x_infinity ? x_sign : y_sign)
      : ~accumulate_and_3 & accumulate_xor_2;
  assign sum_significand = accumulate_chosen_5[18:0];
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan | accumulate_and_4;
  assign sum_infinity = accumulate_or;
endmodule

// The code of a number in tf32: roundTiesToAway, overflow: infinity.
module round_19_to_tf32 (
    input  wire        number_sign,
    input  wire [18:0] number_significand,
    input  wire  [8:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [18:0] code
);
  wire [8:0] accumulate_difference = number_exponent - 9'h07c;
  wire is_nonzero = |number_significand;
  wire [4:0] leading_zeros;
  leading_zeros_19 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire accumulate_is_less = {4'h0, leading_zeros} < accumulate_difference;
  wire [8:0] normalizing_shift = accumulate_is_less ? {4'h0, leading_zeros} : accumulate_difference;
  wire [18:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[18];
  wire [9:0] accumulate_difference_2 =
      ({1'b0, accumulate_difference} + 10'h001) - {5'h00, leading_zeros};
  wire [9:0] biased_exponent = accumulate_difference_2 & {10{is_normal}};
  wire rounds_up = normalized[7];
  wire [19:0] magnitude = {biased_exponent, normalized[17:8]} + {19'h0, rounds_up};
  wire overflow = 20'h3fbff < magnitude;
  wire [18:0] accumulate_chosen = number_sign ? 19'h7fc00 : 19'h3fc00;
  wire [18:0] accumulate_chosen_2 = overflow ? accumulate_chosen : {number_sign, magnitude[17:0]};
  wire [18:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 19'h40000
      : 19'h0;

  assign code = number_nan ? 19'h3fe00 : accumulate_chosen_3;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_11_to_fp32 (
    input  wire        number_sign,
    input  wire [10:0] number_significand,
    input  wire  [7:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire is_nonzero = |number_significand;
  wire is_normal = number_significand[10];
  wire [8:0] final_sum = {1'b0, number_exponent - 8'h01} + 9'h001;
  wire [8:0] biased_exponent = final_sum & {9{is_normal}};
  wire [31:0] magnitude = {biased_exponent, number_significand[9:0], 13'h0000};
  wire overflow = 32'h7f7fffff < magnitude;
  wire [31:0] final_joined = {number_sign, biased_exponent[7:0], number_significand[9:0], 13'h0000};
  wire [31:0] final_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] final_chosen_2 =
      is_nonzero ? (overflow ? final_chosen : final_joined)
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code =
      number_nan ? 32'h7fc00000
      : number_infinity ? final_chosen
      : final_chosen_2;
endmodule

// tenstorrent-fpu-bf16-f32
// Tenstorrent FPU, BF16 products added one by one in TF32, ties away from zero
//
// decode: a: bf16  b: bf16  c: tf32
// block: one product at a time
// product: exact
// sum: exact
// accumulate: acc + s rounded once to tf32, roundTiesToAway, overflow: infinity
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module tenstorrent_fpu_bf16_f32 (
    input  wire [15:0] a, // factors, bf16
    input  wire [15:0] b, // factors, bf16
    input  wire [18:0] c, // addend, tf32
    output wire [31:0] d  // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [7:0] a_0_significand;
  wire [7:0] a_0_exponent;
  wire a_0_nan;
  wire a_0_infinity;
  decode_bf16 decode_a_0 (
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
  decode_bf16 decode_b_0 (
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
  wire [10:0] c_significand;
  wire [7:0] c_exponent;
  wire c_nan;
  wire c_infinity;
  decode_tf32 decode_c (
      .code(c),
      .number_sign(c_sign),
      .number_significand(c_significand),
      .number_exponent(c_exponent),
      .number_nan(c_nan),
      .number_infinity(c_infinity)
  );

  // ---- accumulate ----
  wire accumulate_sign;
  wire [18:0] accumulate_significand;
  wire [8:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_16_11_for_tf32 add_accumulate (
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
  wire [18:0] accumulate_code;
  round_19_to_tf32 round_accumulate (
      .number_sign(accumulate_sign),
      .number_significand(accumulate_significand),
      .number_exponent(accumulate_exponent),
      .number_nan(accumulate_nan),
      .number_infinity(accumulate_infinity),
      .code(accumulate_code)
  );

  // ---- final ----
  wire result_sign;
  wire [10:0] result_significand;
  wire [7:0] result_exponent;
  wire result_nan;
  wire result_infinity;
  decode_tf32 decode_result (
      .code(accumulate_code),
      .number_sign(result_sign),
      .number_significand(result_significand),
      .number_exponent(result_exponent),
      .number_nan(result_nan),
      .number_infinity(result_infinity)
  );
  wire [31:0] final_code;
  round_11_to_fp32 round_final (
      .number_sign(result_sign),
      .number_significand(result_significand),
      .number_exponent(result_exponent),
      .number_nan(result_nan),
      .number_infinity(result_infinity),
      .code(final_code)
  );

  assign d = final_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
