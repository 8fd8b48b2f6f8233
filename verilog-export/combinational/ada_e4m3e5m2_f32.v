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

// How many bits of a word of 20 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_20 (
    input  wire [19:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[19:4]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_4 lower_bits (.word(word[3:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[3:0]};
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
module align_truncated_7_to_15 (
    input  wire  [6:0] value,
    input  wire  [7:0] distance,
    output wire [14:0] units
);
  wire [3:0] places = distance[3:0] | {4{|distance[7:4]}};
  wire [14:0] shifted = {value, 8'h00} >> places;

  assign units = shifted;
endmodule

// A magnitude shifted down by a distance; the bits below the units are dropped.
module align_truncated_24_to_14 (
    input  wire [23:0] value,
    input  wire  [7:0] distance,
    output wire [13:0] units
);
  wire [3:0] places = distance[3:0] | {4{|distance[7:4]}};
  wire [13:0] shifted = value[23:10] >> places;

  assign units = shifted;
endmodule

// The code of a number in e8m13: roundTowardZero, overflow: infinity.
module round_20_to_e8m13 (
    input  wire        number_sign,
    input  wire [19:0] number_significand,
    input  wire  [7:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [21:0] code
);
  wire [8:0] accumulate_sum = {1'b0, number_exponent} + 9'h005;
  wire is_nonzero = |number_significand;
  wire [4:0] leading_zeros;
  leading_zeros_20 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [8:0] normalizing_shift =
      ({4'h0, leading_zeros} < accumulate_sum) ? {4'h0, leading_zeros}
      : accumulate_sum;
  wire [19:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[19];
  wire [9:0] accumulate_difference = ({1'b0, accumulate_sum} + 10'h001) - {5'h00, leading_zeros};
  wire [9:0] biased_exponent = accumulate_difference & {10{is_normal}};
  wire [22:0] magnitude = {biased_exponent, normalized[18:6]};
  wire overflow = 23'h1fdfff < magnitude;
  wire [21:0] accumulate_joined = {number_sign, biased_exponent[7:0], normalized[18:6]};
  wire [21:0] accumulate_chosen = number_sign ? 22'h3fe000 : 22'h1fe000;
  wire [21:0] accumulate_chosen_2 = overflow ? accumulate_chosen : accumulate_joined;
  wire [21:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 22'h200000
      : 22'h0;

  assign code = number_nan ? 22'h1ff000 : accumulate_chosen_3;
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

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_14_to_fp32 (
    input  wire        number_sign,
    input  wire [13:0] number_significand,
    input  wire  [7:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire is_nonzero = |number_significand;
  wire is_normal = number_significand[13];
  wire [8:0] final_sum = {1'b0, number_exponent - 8'h01} + 9'h001;
  wire [8:0] biased_exponent = final_sum & {9{is_normal}};
  wire [31:0] magnitude = {biased_exponent, number_significand[12:0], 10'h000};
  wire overflow = 32'h7f7fffff < magnitude;
  wire [31:0] final_joined = {number_sign, biased_exponent[7:0], number_significand[12:0], 10'h000};
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

// ada-e4m3e5m2-f32
// Ada tensor core, 16 e4m3 × e5m2 products and the addend cut below 13 fraction bits, to f32
//
// decode: a: e4m3  b: e5m2  c: fp32
// block: 16 products at once
// product: exact
// sum: aligned at the greatest exponent, 13 fraction bits, truncated
// accumulate: acc is one more term of the aligned sum, rounded to e8m13, roundTowardZero, overflow:
//   infinity, directed overflow too
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is 0x7FFFFFFF, zero is delivered as +0
module ada_e4m3e5m2_f32 (
    input  wire [127:0] a, // factors, e4m3: 16 elements of 8 bits, element 0 lowest
    input  wire [127:0] b, // factors, e5m2: 16 elements of 8 bits, element 0 lowest
    input  wire  [31:0] c, // addend, fp32
    output wire  [31:0] d  // result, fp32
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
  wire a_8_sign;
  wire [3:0] a_8_significand;
  wire [3:0] a_8_exponent;
  wire a_8_nan;
  decode_e4m3 decode_a_8 (
      .code(a[71:64]),
      .number_sign(a_8_sign),
      .number_significand(a_8_significand),
      .number_exponent(a_8_exponent),
      .number_nan(a_8_nan)
  );
  wire a_9_sign;
  wire [3:0] a_9_significand;
  wire [3:0] a_9_exponent;
  wire a_9_nan;
  decode_e4m3 decode_a_9 (
      .code(a[79:72]),
      .number_sign(a_9_sign),
      .number_significand(a_9_significand),
      .number_exponent(a_9_exponent),
      .number_nan(a_9_nan)
  );
  wire a_10_sign;
  wire [3:0] a_10_significand;
  wire [3:0] a_10_exponent;
  wire a_10_nan;
  decode_e4m3 decode_a_10 (
      .code(a[87:80]),
      .number_sign(a_10_sign),
      .number_significand(a_10_significand),
      .number_exponent(a_10_exponent),
      .number_nan(a_10_nan)
  );
  wire a_11_sign;
  wire [3:0] a_11_significand;
  wire [3:0] a_11_exponent;
  wire a_11_nan;
  decode_e4m3 decode_a_11 (
      .code(a[95:88]),
      .number_sign(a_11_sign),
      .number_significand(a_11_significand),
      .number_exponent(a_11_exponent),
      .number_nan(a_11_nan)
  );
  wire a_12_sign;
  wire [3:0] a_12_significand;
  wire [3:0] a_12_exponent;
  wire a_12_nan;
  decode_e4m3 decode_a_12 (
      .code(a[103:96]),
      .number_sign(a_12_sign),
      .number_significand(a_12_significand),
      .number_exponent(a_12_exponent),
      .number_nan(a_12_nan)
  );
  wire a_13_sign;
  wire [3:0] a_13_significand;
  wire [3:0] a_13_exponent;
  wire a_13_nan;
  decode_e4m3 decode_a_13 (
      .code(a[111:104]),
      .number_sign(a_13_sign),
      .number_significand(a_13_significand),
      .number_exponent(a_13_exponent),
      .number_nan(a_13_nan)
  );
  wire a_14_sign;
  wire [3:0] a_14_significand;
  wire [3:0] a_14_exponent;
  wire a_14_nan;
  decode_e4m3 decode_a_14 (
      .code(a[119:112]),
      .number_sign(a_14_sign),
      .number_significand(a_14_significand),
      .number_exponent(a_14_exponent),
      .number_nan(a_14_nan)
  );
  wire a_15_sign;
  wire [3:0] a_15_significand;
  wire [3:0] a_15_exponent;
  wire a_15_nan;
  decode_e4m3 decode_a_15 (
      .code(a[127:120]),
      .number_sign(a_15_sign),
      .number_significand(a_15_significand),
      .number_exponent(a_15_exponent),
      .number_nan(a_15_nan)
  );
  wire b_0_sign;
  wire [2:0] b_0_significand;
  wire [4:0] b_0_exponent;
  wire b_0_nan;
  wire b_0_infinity;
  decode_e5m2 decode_b_0 (
      .code(b[7:0]),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent),
      .number_nan(b_0_nan),
      .number_infinity(b_0_infinity)
  );
  wire b_1_sign;
  wire [2:0] b_1_significand;
  wire [4:0] b_1_exponent;
  wire b_1_nan;
  wire b_1_infinity;
  decode_e5m2 decode_b_1 (
      .code(b[15:8]),
      .number_sign(b_1_sign),
      .number_significand(b_1_significand),
      .number_exponent(b_1_exponent),
      .number_nan(b_1_nan),
      .number_infinity(b_1_infinity)
  );
  wire b_2_sign;
  wire [2:0] b_2_significand;
  wire [4:0] b_2_exponent;
  wire b_2_nan;
  wire b_2_infinity;
  decode_e5m2 decode_b_2 (
      .code(b[23:16]),
      .number_sign(b_2_sign),
      .number_significand(b_2_significand),
      .number_exponent(b_2_exponent),
      .number_nan(b_2_nan),
      .number_infinity(b_2_infinity)
  );
  wire b_3_sign;
  wire [2:0] b_3_significand;
  wire [4:0] b_3_exponent;
  wire b_3_nan;
  wire b_3_infinity;
  decode_e5m2 decode_b_3 (
      .code(b[31:24]),
      .number_sign(b_3_sign),
      .number_significand(b_3_significand),
      .number_exponent(b_3_exponent),
      .number_nan(b_3_nan),
      .number_infinity(b_3_infinity)
  );
  wire b_4_sign;
  wire [2:0] b_4_significand;
  wire [4:0] b_4_exponent;
  wire b_4_nan;
  wire b_4_infinity;
  decode_e5m2 decode_b_4 (
      .code(b[39:32]),
      .number_sign(b_4_sign),
      .number_significand(b_4_significand),
      .number_exponent(b_4_exponent),
      .number_nan(b_4_nan),
      .number_infinity(b_4_infinity)
  );
  wire b_5_sign;
  wire [2:0] b_5_significand;
  wire [4:0] b_5_exponent;
  wire b_5_nan;
  wire b_5_infinity;
  decode_e5m2 decode_b_5 (
      .code(b[47:40]),
      .number_sign(b_5_sign),
      .number_significand(b_5_significand),
      .number_exponent(b_5_exponent),
      .number_nan(b_5_nan),
      .number_infinity(b_5_infinity)
  );
  wire b_6_sign;
  wire [2:0] b_6_significand;
  wire [4:0] b_6_exponent;
  wire b_6_nan;
  wire b_6_infinity;
  decode_e5m2 decode_b_6 (
      .code(b[55:48]),
      .number_sign(b_6_sign),
      .number_significand(b_6_significand),
      .number_exponent(b_6_exponent),
      .number_nan(b_6_nan),
      .number_infinity(b_6_infinity)
  );
  wire b_7_sign;
  wire [2:0] b_7_significand;
  wire [4:0] b_7_exponent;
  wire b_7_nan;
  wire b_7_infinity;
  decode_e5m2 decode_b_7 (
      .code(b[63:56]),
      .number_sign(b_7_sign),
      .number_significand(b_7_significand),
      .number_exponent(b_7_exponent),
      .number_nan(b_7_nan),
      .number_infinity(b_7_infinity)
  );
  wire b_8_sign;
  wire [2:0] b_8_significand;
  wire [4:0] b_8_exponent;
  wire b_8_nan;
  wire b_8_infinity;
  decode_e5m2 decode_b_8 (
      .code(b[71:64]),
      .number_sign(b_8_sign),
      .number_significand(b_8_significand),
      .number_exponent(b_8_exponent),
      .number_nan(b_8_nan),
      .number_infinity(b_8_infinity)
  );
  wire b_9_sign;
  wire [2:0] b_9_significand;
  wire [4:0] b_9_exponent;
  wire b_9_nan;
  wire b_9_infinity;
  decode_e5m2 decode_b_9 (
      .code(b[79:72]),
      .number_sign(b_9_sign),
      .number_significand(b_9_significand),
      .number_exponent(b_9_exponent),
      .number_nan(b_9_nan),
      .number_infinity(b_9_infinity)
  );
  wire b_10_sign;
  wire [2:0] b_10_significand;
  wire [4:0] b_10_exponent;
  wire b_10_nan;
  wire b_10_infinity;
  decode_e5m2 decode_b_10 (
      .code(b[87:80]),
      .number_sign(b_10_sign),
      .number_significand(b_10_significand),
      .number_exponent(b_10_exponent),
      .number_nan(b_10_nan),
      .number_infinity(b_10_infinity)
  );
  wire b_11_sign;
  wire [2:0] b_11_significand;
  wire [4:0] b_11_exponent;
  wire b_11_nan;
  wire b_11_infinity;
  decode_e5m2 decode_b_11 (
      .code(b[95:88]),
      .number_sign(b_11_sign),
      .number_significand(b_11_significand),
      .number_exponent(b_11_exponent),
      .number_nan(b_11_nan),
      .number_infinity(b_11_infinity)
  );
  wire b_12_sign;
  wire [2:0] b_12_significand;
  wire [4:0] b_12_exponent;
  wire b_12_nan;
  wire b_12_infinity;
  decode_e5m2 decode_b_12 (
      .code(b[103:96]),
      .number_sign(b_12_sign),
      .number_significand(b_12_significand),
      .number_exponent(b_12_exponent),
      .number_nan(b_12_nan),
      .number_infinity(b_12_infinity)
  );
  wire b_13_sign;
  wire [2:0] b_13_significand;
  wire [4:0] b_13_exponent;
  wire b_13_nan;
  wire b_13_infinity;
  decode_e5m2 decode_b_13 (
      .code(b[111:104]),
      .number_sign(b_13_sign),
      .number_significand(b_13_significand),
      .number_exponent(b_13_exponent),
      .number_nan(b_13_nan),
      .number_infinity(b_13_infinity)
  );
  wire b_14_sign;
  wire [2:0] b_14_significand;
  wire [4:0] b_14_exponent;
  wire b_14_nan;
  wire b_14_infinity;
  decode_e5m2 decode_b_14 (
      .code(b[119:112]),
      .number_sign(b_14_sign),
      .number_significand(b_14_significand),
      .number_exponent(b_14_exponent),
      .number_nan(b_14_nan),
      .number_infinity(b_14_infinity)
  );
  wire b_15_sign;
  wire [2:0] b_15_significand;
  wire [4:0] b_15_exponent;
  wire b_15_nan;
  wire b_15_infinity;
  decode_e5m2 decode_b_15 (
      .code(b[127:120]),
      .number_sign(b_15_sign),
      .number_significand(b_15_significand),
      .number_exponent(b_15_exponent),
      .number_nan(b_15_nan),
      .number_infinity(b_15_infinity)
  );

  // ---- product ----
  wire product_is_any = |a_0_significand;
  wire product_0_nonzero = product_is_any & (|b_0_significand);
  wire product_0_nan = a_0_nan | b_0_nan | (b_0_infinity & ~product_is_any);
  wire [6:0] product_0_significand = {3'h0, a_0_significand} * {4'h0, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [5:0] product_0_exponent = {2'h0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_is_any_2 = |a_1_significand;
  wire product_1_nonzero = product_is_any_2 & (|b_1_significand);
  wire product_1_nan = a_1_nan | b_1_nan | (b_1_infinity & ~product_is_any_2);
  wire [6:0] product_1_significand = {3'h0, a_1_significand} * {4'h0, b_1_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [5:0] product_1_exponent = {2'h0, a_1_exponent} + {1'b0, b_1_exponent};
  wire product_is_any_3 = |a_2_significand;
  wire product_2_nonzero = product_is_any_3 & (|b_2_significand);
  wire product_2_nan = a_2_nan | b_2_nan | (b_2_infinity & ~product_is_any_3);
  wire [6:0] product_2_significand = {3'h0, a_2_significand} * {4'h0, b_2_significand};
  wire product_2_sign = a_2_sign ^ b_2_sign;
  wire [5:0] product_2_exponent = {2'h0, a_2_exponent} + {1'b0, b_2_exponent};
  wire product_is_any_4 = |a_3_significand;
  wire product_3_nonzero = product_is_any_4 & (|b_3_significand);
  wire product_3_nan = a_3_nan | b_3_nan | (b_3_infinity & ~product_is_any_4);
  wire [6:0] product_3_significand = {3'h0, a_3_significand} * {4'h0, b_3_significand};
  wire product_3_sign = a_3_sign ^ b_3_sign;
  wire [5:0] product_3_exponent = {2'h0, a_3_exponent} + {1'b0, b_3_exponent};
  wire product_is_any_5 = |a_4_significand;
  wire product_4_nonzero = product_is_any_5 & (|b_4_significand);
  wire product_4_nan = a_4_nan | b_4_nan | (b_4_infinity & ~product_is_any_5);
  wire [6:0] product_4_significand = {3'h0, a_4_significand} * {4'h0, b_4_significand};
  wire product_4_sign = a_4_sign ^ b_4_sign;
  wire [5:0] product_4_exponent = {2'h0, a_4_exponent} + {1'b0, b_4_exponent};
  wire product_is_any_6 = |a_5_significand;
  wire product_5_nonzero = product_is_any_6 & (|b_5_significand);
  wire product_5_nan = a_5_nan | b_5_nan | (b_5_infinity & ~product_is_any_6);
  wire [6:0] product_5_significand = {3'h0, a_5_significand} * {4'h0, b_5_significand};
  wire product_5_sign = a_5_sign ^ b_5_sign;
  wire [5:0] product_5_exponent = {2'h0, a_5_exponent} + {1'b0, b_5_exponent};
  wire product_is_any_7 = |a_6_significand;
  wire product_6_nonzero = product_is_any_7 & (|b_6_significand);
  wire product_6_nan = a_6_nan | b_6_nan | (b_6_infinity & ~product_is_any_7);
  wire [6:0] product_6_significand = {3'h0, a_6_significand} * {4'h0, b_6_significand};
  wire product_6_sign = a_6_sign ^ b_6_sign;
  wire [5:0] product_6_exponent = {2'h0, a_6_exponent} + {1'b0, b_6_exponent};
  wire product_is_any_8 = |a_7_significand;
  wire product_7_nonzero = product_is_any_8 & (|b_7_significand);
  wire product_7_nan = a_7_nan | b_7_nan | (b_7_infinity & ~product_is_any_8);
  wire [6:0] product_7_significand = {3'h0, a_7_significand} * {4'h0, b_7_significand};
  wire product_7_sign = a_7_sign ^ b_7_sign;
  wire [5:0] product_7_exponent = {2'h0, a_7_exponent} + {1'b0, b_7_exponent};
  wire product_is_any_9 = |a_8_significand;
  wire product_8_nonzero = product_is_any_9 & (|b_8_significand);
  wire product_8_nan = a_8_nan | b_8_nan | (b_8_infinity & ~product_is_any_9);
  wire [6:0] product_8_significand = {3'h0, a_8_significand} * {4'h0, b_8_significand};
  wire product_8_sign = a_8_sign ^ b_8_sign;
  wire [5:0] product_8_exponent = {2'h0, a_8_exponent} + {1'b0, b_8_exponent};
  wire product_is_any_10 = |a_9_significand;
  wire product_9_nonzero = product_is_any_10 & (|b_9_significand);
  wire product_9_nan = a_9_nan | b_9_nan | (b_9_infinity & ~product_is_any_10);
  wire [6:0] product_9_significand = {3'h0, a_9_significand} * {4'h0, b_9_significand};
  wire product_9_sign = a_9_sign ^ b_9_sign;
  wire [5:0] product_9_exponent = {2'h0, a_9_exponent} + {1'b0, b_9_exponent};
  wire product_is_any_11 = |a_10_significand;
  wire product_10_nonzero = product_is_any_11 & (|b_10_significand);
  wire product_10_nan = a_10_nan | b_10_nan | (b_10_infinity & ~product_is_any_11);
  wire [6:0] product_10_significand = {3'h0, a_10_significand} * {4'h0, b_10_significand};
  wire product_10_sign = a_10_sign ^ b_10_sign;
  wire [5:0] product_10_exponent = {2'h0, a_10_exponent} + {1'b0, b_10_exponent};
  wire product_is_any_12 = |a_11_significand;
  wire product_11_nonzero = product_is_any_12 & (|b_11_significand);
  wire product_11_nan = a_11_nan | b_11_nan | (b_11_infinity & ~product_is_any_12);
  wire [6:0] product_11_significand = {3'h0, a_11_significand} * {4'h0, b_11_significand};
  wire product_11_sign = a_11_sign ^ b_11_sign;
  wire [5:0] product_11_exponent = {2'h0, a_11_exponent} + {1'b0, b_11_exponent};
  wire product_is_any_13 = |a_12_significand;
  wire product_12_nonzero = product_is_any_13 & (|b_12_significand);
  wire product_12_nan = a_12_nan | b_12_nan | (b_12_infinity & ~product_is_any_13);
  wire [6:0] product_12_significand = {3'h0, a_12_significand} * {4'h0, b_12_significand};
  wire product_12_sign = a_12_sign ^ b_12_sign;
  wire [5:0] product_12_exponent = {2'h0, a_12_exponent} + {1'b0, b_12_exponent};
  wire product_is_any_14 = |a_13_significand;
  wire product_13_nonzero = product_is_any_14 & (|b_13_significand);
  wire product_13_nan = a_13_nan | b_13_nan | (b_13_infinity & ~product_is_any_14);
  wire [6:0] product_13_significand = {3'h0, a_13_significand} * {4'h0, b_13_significand};
  wire product_13_sign = a_13_sign ^ b_13_sign;
  wire [5:0] product_13_exponent = {2'h0, a_13_exponent} + {1'b0, b_13_exponent};
  wire product_is_any_15 = |a_14_significand;
  wire product_14_nonzero = product_is_any_15 & (|b_14_significand);
  wire product_14_nan = a_14_nan | b_14_nan | (b_14_infinity & ~product_is_any_15);
  wire [6:0] product_14_significand = {3'h0, a_14_significand} * {4'h0, b_14_significand};
  wire product_14_sign = a_14_sign ^ b_14_sign;
  wire [5:0] product_14_exponent = {2'h0, a_14_exponent} + {1'b0, b_14_exponent};
  wire product_is_any_16 = |a_15_significand;
  wire product_15_nonzero = product_is_any_16 & (|b_15_significand);
  wire product_15_nan = a_15_nan | b_15_nan | (b_15_infinity & ~product_is_any_16);
  wire [6:0] product_15_significand = {3'h0, a_15_significand} * {4'h0, b_15_significand};
  wire product_15_sign = a_15_sign ^ b_15_sign;
  wire [5:0] product_15_exponent = {2'h0, a_15_exponent} + {1'b0, b_15_exponent};

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
  wire [7:0] sum_and = c_exponent & {8{|c_significand}};
  wire [5:0] sum_and_2 = product_0_exponent & {6{product_0_nonzero}};
  wire [5:0] sum_and_3 = product_1_exponent & {6{product_1_nonzero}};
  wire [5:0] sum_and_4 = product_2_exponent & {6{product_2_nonzero}};
  wire [5:0] sum_and_5 = product_3_exponent & {6{product_3_nonzero}};
  wire [5:0] sum_and_6 = product_4_exponent & {6{product_4_nonzero}};
  wire [5:0] sum_and_7 = product_5_exponent & {6{product_5_nonzero}};
  wire [5:0] sum_and_8 = product_6_exponent & {6{product_6_nonzero}};
  wire [5:0] sum_and_9 = product_7_exponent & {6{product_7_nonzero}};
  wire [5:0] sum_and_10 = product_8_exponent & {6{product_8_nonzero}};
  wire [5:0] sum_and_11 = product_9_exponent & {6{product_9_nonzero}};
  wire [5:0] sum_and_12 = product_10_exponent & {6{product_10_nonzero}};
  wire [5:0] sum_and_13 = product_11_exponent & {6{product_11_nonzero}};
  wire [5:0] sum_and_14 = product_12_exponent & {6{product_12_nonzero}};
  wire [5:0] sum_and_15 = product_13_exponent & {6{product_13_nonzero}};
  wire [5:0] sum_and_16 = product_14_exponent & {6{product_14_nonzero}};
  wire [5:0] sum_and_17 = product_15_exponent & {6{product_15_nonzero}};
  wire [5:0] sum_chosen = (sum_and_2 < sum_and_3) ? sum_and_3 : sum_and_2;
  wire [5:0] sum_chosen_2 = (sum_and_4 < sum_and_5) ? sum_and_5 : sum_and_4;
  wire [5:0] sum_chosen_3 = (sum_and_6 < sum_and_7) ? sum_and_7 : sum_and_6;
  wire [5:0] sum_chosen_4 = (sum_and_8 < sum_and_9) ? sum_and_9 : sum_and_8;
  wire [5:0] sum_chosen_5 = (sum_and_10 < sum_and_11) ? sum_and_11 : sum_and_10;
  wire [5:0] sum_chosen_6 = (sum_and_12 < sum_and_13) ? sum_and_13 : sum_and_12;
  wire [5:0] sum_chosen_7 = (sum_and_14 < sum_and_15) ? sum_and_15 : sum_and_14;
  wire [5:0] sum_chosen_8 = (sum_and_16 < sum_and_17) ? sum_and_17 : sum_and_16;
  wire [5:0] sum_chosen_9 = (sum_chosen < sum_chosen_2) ? sum_chosen_2 : sum_chosen;
  wire [5:0] sum_chosen_10 = (sum_chosen_3 < sum_chosen_4) ? sum_chosen_4 : sum_chosen_3;
  wire [5:0] sum_chosen_11 = (sum_chosen_5 < sum_chosen_6) ? sum_chosen_6 : sum_chosen_5;
  wire [5:0] sum_chosen_12 = (sum_chosen_7 < sum_chosen_8) ? sum_chosen_8 : sum_chosen_7;
  wire [5:0] sum_chosen_13 = (sum_chosen_9 < sum_chosen_10) ? sum_chosen_10 : sum_chosen_9;
  wire [5:0] sum_chosen_14 = (sum_chosen_11 < sum_chosen_12) ? sum_chosen_12 : sum_chosen_11;
  wire [5:0] sum_chosen_15 = (sum_chosen_13 < sum_chosen_14) ? sum_chosen_14 : sum_chosen_13;
  wire [15:0] sum_joined =
      {product_0_nonzero, product_1_nonzero, product_2_nonzero, product_3_nonzero,
      product_4_nonzero, product_5_nonzero, product_6_nonzero, product_7_nonzero, product_8_nonzero,
      product_9_nonzero, product_10_nonzero, product_11_nonzero, product_12_nonzero,
      product_13_nonzero, product_14_nonzero, product_15_nonzero};
  wire [7:0] sum_and_18 = ({2'h0, sum_chosen_15} + 8'h69) & {8{|sum_joined}};
  wire [7:0] sum_greatest_exponent = (sum_and < sum_and_18) ? sum_and_18 : sum_and;
  wire [7:0] sum_sum = sum_greatest_exponent + 8'h97;
  wire [7:0] sum_term_0_distance = sum_sum - {2'h0, product_0_exponent};
  wire [14:0] sum_term_0_units;
  align_truncated_7_to_15 align_sum_term_0 (
      .value(product_0_significand),
      .distance(sum_term_0_distance),
      .units(sum_term_0_units)
  );
  wire [7:0] sum_term_1_distance = sum_sum - {2'h0, product_1_exponent};
  wire [14:0] sum_term_1_units;
  align_truncated_7_to_15 align_sum_term_1 (
      .value(product_1_significand),
      .distance(sum_term_1_distance),
      .units(sum_term_1_units)
  );
  wire [7:0] sum_term_2_distance = sum_sum - {2'h0, product_2_exponent};
  wire [14:0] sum_term_2_units;
  align_truncated_7_to_15 align_sum_term_2 (
      .value(product_2_significand),
      .distance(sum_term_2_distance),
      .units(sum_term_2_units)
  );
  wire [7:0] sum_term_3_distance = sum_sum - {2'h0, product_3_exponent};
  wire [14:0] sum_term_3_units;
  align_truncated_7_to_15 align_sum_term_3 (
      .value(product_3_significand),
      .distance(sum_term_3_distance),
      .units(sum_term_3_units)
  );
  wire [7:0] sum_term_4_distance = sum_sum - {2'h0, product_4_exponent};
  wire [14:0] sum_term_4_units;
  align_truncated_7_to_15 align_sum_term_4 (
      .value(product_4_significand),
      .distance(sum_term_4_distance),
      .units(sum_term_4_units)
  );
  wire [7:0] sum_term_5_distance = sum_sum - {2'h0, product_5_exponent};
  wire [14:0] sum_term_5_units;
  align_truncated_7_to_15 align_sum_term_5 (
      .value(product_5_significand),
      .distance(sum_term_5_distance),
      .units(sum_term_5_units)
  );
  wire [7:0] sum_term_6_distance = sum_sum - {2'h0, product_6_exponent};
  wire [14:0] sum_term_6_units;
  align_truncated_7_to_15 align_sum_term_6 (
      .value(product_6_significand),
      .distance(sum_term_6_distance),
      .units(sum_term_6_units)
  );
  wire [7:0] sum_term_7_distance = sum_sum - {2'h0, product_7_exponent};
  wire [14:0] sum_term_7_units;
  align_truncated_7_to_15 align_sum_term_7 (
      .value(product_7_significand),
      .distance(sum_term_7_distance),
      .units(sum_term_7_units)
  );
  wire [7:0] sum_term_8_distance = sum_sum - {2'h0, product_8_exponent};
  wire [14:0] sum_term_8_units;
  align_truncated_7_to_15 align_sum_term_8 (
      .value(product_8_significand),
      .distance(sum_term_8_distance),
      .units(sum_term_8_units)
  );
  wire [7:0] sum_term_9_distance = sum_sum - {2'h0, product_9_exponent};
  wire [14:0] sum_term_9_units;
  align_truncated_7_to_15 align_sum_term_9 (
      .value(product_9_significand),
      .distance(sum_term_9_distance),
      .units(sum_term_9_units)
  );
  wire [7:0] sum_term_10_distance = sum_sum - {2'h0, product_10_exponent};
  wire [14:0] sum_term_10_units;
  align_truncated_7_to_15 align_sum_term_10 (
      .value(product_10_significand),
      .distance(sum_term_10_distance),
      .units(sum_term_10_units)
  );
  wire [7:0] sum_term_11_distance = sum_sum - {2'h0, product_11_exponent};
  wire [14:0] sum_term_11_units;
  align_truncated_7_to_15 align_sum_term_11 (
      .value(product_11_significand),
      .distance(sum_term_11_distance),
      .units(sum_term_11_units)
  );
  wire [7:0] sum_term_12_distance = sum_sum - {2'h0, product_12_exponent};
  wire [14:0] sum_term_12_units;
  align_truncated_7_to_15 align_sum_term_12 (
      .value(product_12_significand),
      .distance(sum_term_12_distance),
      .units(sum_term_12_units)
  );
  wire [7:0] sum_term_13_distance = sum_sum - {2'h0, product_13_exponent};
  wire [14:0] sum_term_13_units;
  align_truncated_7_to_15 align_sum_term_13 (
      .value(product_13_significand),
      .distance(sum_term_13_distance),
      .units(sum_term_13_units)
  );
  wire [7:0] sum_term_14_distance = sum_sum - {2'h0, product_14_exponent};
  wire [14:0] sum_term_14_units;
  align_truncated_7_to_15 align_sum_term_14 (
      .value(product_14_significand),
      .distance(sum_term_14_distance),
      .units(sum_term_14_units)
  );
  wire [7:0] sum_term_15_distance = sum_sum - {2'h0, product_15_exponent};
  wire [14:0] sum_term_15_units;
  align_truncated_7_to_15 align_sum_term_15 (
      .value(product_15_significand),
      .distance(sum_term_15_distance),
      .units(sum_term_15_units)
  );
  wire [7:0] sum_addend_distance = sum_greatest_exponent - c_exponent;
  wire [13:0] sum_addend_units;
  align_truncated_24_to_14 align_sum_addend (
      .value(c_significand),
      .distance(sum_addend_distance),
      .units(sum_addend_units)
  );
  wire [20:0] sum_xor = {6'h00, sum_term_0_units} ^ {21{product_0_sign}};
  wire [20:0] sum_xor_2 = {6'h00, sum_term_1_units} ^ {21{product_1_sign}};
  wire [20:0] sum_xor_3 = {6'h00, sum_term_2_units} ^ {21{product_2_sign}};
  wire [20:0] sum_xor_4 = {6'h00, sum_term_3_units} ^ {21{product_3_sign}};
  wire [20:0] sum_xor_5 = {6'h00, sum_term_4_units} ^ {21{product_4_sign}};
  wire [20:0] sum_xor_6 = {6'h00, sum_term_5_units} ^ {21{product_5_sign}};
  wire [20:0] sum_xor_7 = {6'h00, sum_term_6_units} ^ {21{product_6_sign}};
  wire [20:0] sum_xor_8 = {6'h00, sum_term_7_units} ^ {21{product_7_sign}};
  wire [20:0] sum_xor_9 = {6'h00, sum_term_8_units} ^ {21{product_8_sign}};
  wire [20:0] sum_xor_10 = {6'h00, sum_term_9_units} ^ {21{product_9_sign}};
  wire [20:0] sum_xor_11 = {6'h00, sum_term_10_units} ^ {21{product_10_sign}};
  wire [20:0] sum_xor_12 = {6'h00, sum_term_11_units} ^ {21{product_11_sign}};
  wire [20:0] sum_xor_13 = {6'h00, sum_term_12_units} ^ {21{product_12_sign}};
  wire [20:0] sum_xor_14 = {6'h00, sum_term_13_units} ^ {21{product_13_sign}};
  wire [20:0] sum_xor_15 = {6'h00, sum_term_14_units} ^ {21{product_14_sign}};
  wire [20:0] sum_xor_16 = {6'h00, sum_term_15_units} ^ {21{product_15_sign}};
  wire [4:0] sum_negations_part =
      {4'h0, product_0_sign} + {4'h0, product_1_sign} + {4'h0, product_2_sign}
      + {4'h0, product_3_sign} + {4'h0, product_4_sign} + {4'h0, product_5_sign}
      + {4'h0, product_6_sign} + {4'h0, product_7_sign};
  wire [4:0] sum_negations_part_2 =
      {4'h0, product_8_sign} + {4'h0, product_9_sign} + {4'h0, product_10_sign}
      + {4'h0, product_11_sign} + {4'h0, product_12_sign} + {4'h0, product_13_sign}
      + {4'h0, product_14_sign} + {4'h0, product_15_sign};
  wire [4:0] sum_negations = sum_negations_part + sum_negations_part_2 + {4'h0, c_sign};
  wire [20:0] sum_total_part =
      sum_xor + sum_xor_2 + sum_xor_3 + sum_xor_4 + sum_xor_5 + sum_xor_6 + sum_xor_7 + sum_xor_8;
  wire [20:0] sum_total_part_2 =
      sum_xor_9 + sum_xor_10 + sum_xor_11 + sum_xor_12 + sum_xor_13 + sum_xor_14 + sum_xor_15
      + sum_xor_16;
  wire [20:0] sum_total_part_3 =
      ({7'h00, sum_addend_units} ^ {21{c_sign}}) + {16'h0000, sum_negations};
  wire [20:0] sum_total = sum_total_part + sum_total_part_2 + sum_total_part_3;
  wire [20:0] sum_chosen_16 = sum_total[20] ? -sum_total : sum_total;
  wire [16:0] sum_joined_2 =
      {product_0_nan, product_1_nan, product_2_nan, product_3_nan, product_4_nan, product_5_nan,
      product_6_nan, product_7_nan, product_8_nan, product_9_nan, product_10_nan, product_11_nan,
      product_12_nan, product_13_nan, product_14_nan, product_15_nan, c_nan};
  wire [16:0] sum_joined_3 =
      {c_infinity, b_15_infinity, b_14_infinity, b_13_infinity, b_12_infinity, b_11_infinity,
      b_10_infinity, b_9_infinity, b_8_infinity, b_7_infinity, b_6_infinity, b_5_infinity,
      b_4_infinity, b_3_infinity, b_2_infinity, b_1_infinity, b_0_infinity};
  wire [16:0] sum_joined_4 =
      {c_sign, product_15_sign, product_14_sign, product_13_sign, product_12_sign, product_11_sign,
      product_10_sign, product_9_sign, product_8_sign, product_7_sign, product_6_sign,
      product_5_sign, product_4_sign, product_3_sign, product_2_sign, product_1_sign,
      product_0_sign};
  wire sum_is_any = |(sum_joined_3 & ~sum_joined_4);
  wire sum_is_any_2 = |(sum_joined_3 & sum_joined_4);
  wire sum_nan = (|sum_joined_2) | (sum_is_any & sum_is_any_2);
  wire sum_infinity = sum_is_any | sum_is_any_2;
  wire sum_sign = sum_infinity ? sum_is_any_2 : sum_total[20];
  wire [19:0] sum_magnitude = sum_chosen_16[19:0];

  // ---- accumulate ----
  wire [21:0] accumulate_code;
  round_20_to_e8m13 round_accumulate (
      .number_sign(sum_sign),
      .number_significand(sum_magnitude),
      .number_exponent(sum_greatest_exponent),
      .number_nan(sum_nan),
      .number_infinity(sum_infinity),
      .code(accumulate_code)
  );

  // ---- final ----
  wire result_sign;
  wire [13:0] result_significand;
  wire [7:0] result_exponent;
  wire result_nan;
  wire result_infinity;
  decode_e8m13 decode_result (
      .code(accumulate_code),
      .number_sign(result_sign),
      .number_significand(result_significand),
      .number_exponent(result_exponent),
      .number_nan(result_nan),
      .number_infinity(result_infinity)
  );
  wire [31:0] final_code;
  round_14_to_fp32 round_final (
      .number_sign(result_sign),
      .number_significand(result_significand),
      .number_exponent(result_exponent),
      .number_nan(result_nan),
      .number_infinity(result_infinity),
      .code(final_code)
  );

  // ---- special ----
  wire special_and = final_code[31] & (|final_code[30:0]);
  wire result_is_nan = final_code == 32'h7fc00000;
  wire [31:0] result_code = result_is_nan ? 32'h7fffffff : {special_and, final_code[30:0]};

  assign d = result_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
