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

// How many bits of a word of 32 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_32 (
    input  wire [31:0] word,
    output wire  [5:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[31:16]), .count(upper_zeros));
  wire [4:0] lower_zeros;
  leading_zeros_16 lower_bits (.word(word[15:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];
  wire [5:0] word_joined = {lower_zeros[4], ~lower_zeros[4], lower_zeros[3:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[3:0]};
endmodule

// How many bits of a word of 33 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_33 (
    input  wire [32:0] word,
    output wire  [5:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[32:1]), .count(upper_zeros));
  wire lower_zeros = ~word[0];
  wire is_upper_zero = upper_zeros[5];

  assign count = is_upper_zero ? {5'h10, lower_zeros} : {1'b0, upper_zeros[4:0]};
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

// How many bits of a word of 39 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_39 (
    input  wire [38:0] word,
    output wire  [5:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[38:7]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_7 lower_bits (.word(word[6:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[5];

  assign count = is_upper_zero ? {3'h4, lower_zeros} : {1'b0, upper_zeros[4:0]};
endmodule

// The number of a code of e5m2fnuz.
module decode_e5m2fnuz (
    input  wire [7:0] code,
    output wire       number_sign,
    output wire [2:0] number_significand,
    output wire [4:0] number_exponent,
    output wire       number_nan
);
  wire [4:0] biased_exponent = code[6:2];
  wire sign = code[7];
  wire leading_bit = |biased_exponent;
  wire is_nan = code == 8'h80;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[1:0]};
  assign number_exponent = biased_exponent | {4'h0, ~leading_bit};
  assign number_nan = is_nan;
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
module align_truncated_6_to_26 (
    input  wire  [5:0] value,
    input  wire  [5:0] distance,
    output wire [25:0] units
);
  wire [4:0] places = distance[4:0] | {5{distance[5]}};
  wire [25:0] shifted = {value, 20'h0} >> places;

  assign units = shifted;
endmodule

// A two's complement number shifted down by a distance; the bits below the units are dropped,
//   toward minus infinity.
module align_floored_30_to_30 (
    input  wire [29:0] value,
    input  wire  [5:0] distance,
    output wire [29:0] units
);
  wire [4:0] places = distance[4:0] | {5{distance[5]}};
  wire [29:0] shifted = $signed(value) >>> places;

  assign units = shifted;
endmodule

// A two's complement number shifted down by a distance; the bits below the units are dropped,
//   toward minus infinity.
module align_floored_31_to_39 (
    input  wire [30:0] value,
    input  wire  [7:0] distance,
    output wire [38:0] units
);
  wire [5:0] places = distance[5:0] | {6{|distance[7:6]}};
  wire [38:0] shifted = $signed({value, 8'h00}) >>> places;

  assign units = shifted;
endmodule

// A two's complement number shifted down by a distance; the bits below the units are dropped,
//   toward minus infinity.
module align_floored_25_to_26 (
    input  wire [24:0] value,
    input  wire  [7:0] distance,
    output wire [25:0] units
);
  wire [4:0] places = distance[4:0] | {5{|distance[7:5]}};
  wire [25:0] shifted = $signed({value, 1'b0}) >>> places;

  assign units = shifted;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_33_to_fp32 (
    input  wire        number_sign,
    input  wire [32:0] number_significand,
    input  wire  [8:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire [9:0] accumulate_sum = {1'b0, number_exponent} + 10'h001;
  wire is_nonzero = |number_significand;
  wire [5:0] leading_zeros;
  leading_zeros_33 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [9:0] normalizing_shift =
      ({4'h0, leading_zeros} < accumulate_sum) ? {4'h0, leading_zeros}
      : accumulate_sum;
  wire [32:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[32];
  wire [10:0] accumulate_difference = ({1'b0, accumulate_sum} + 11'h001) - {5'h00, leading_zeros};
  wire [10:0] biased_exponent = accumulate_difference & {11{is_normal}};
  wire accumulate_or = (|normalized[7:0]) | normalized[9];
  wire rounds_up = normalized[8] & accumulate_or;
  wire [33:0] magnitude = {biased_exponent, normalized[31:9]} + {33'h0, rounds_up};
  wire overflow = 34'h7f7fffff < magnitude;
  wire [31:0] accumulate_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] accumulate_chosen_2 = overflow ? accumulate_chosen : {number_sign, magnitude[30:0]};
  wire [31:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : accumulate_chosen_3;
endmodule

// cdna3-bf8-f32
// CDNA3 matrix core, bf8 × bf8 products cut below 24 fraction bits, even and odd apart, then
//   aligned with the FP32 addend
//
// decode: a: e5m2fnuz  b: e5m2fnuz  c: fp32
// block: 16 products at once
// product: exact
// sum: 2 lanes, dealt in turn, each aligned at the greatest exponent, 24 fraction bits, truncated;
//   cut to 24 bits below the greatest exponent, floored, and added
// accumulate: s floored at 32 bits and acc at 24 below the greater exponent, acc 0 if more than 25
//   places below, their sum at 31, exponents at least -126, then rounded to fp32, roundTiesToEven,
//   overflow: infinity
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module cdna3_bf8_f32 (
    input  wire [127:0] a, // factors, e5m2fnuz: 16 elements of 8 bits, element 0 lowest
    input  wire [127:0] b, // factors, e5m2fnuz: 16 elements of 8 bits, element 0 lowest
    input  wire  [31:0] c, // addend, fp32
    output wire  [31:0] d  // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [2:0] a_0_significand;
  wire [4:0] a_0_exponent;
  wire a_0_nan;
  decode_e5m2fnuz decode_a_0 (
      .code(a[7:0]),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent),
      .number_nan(a_0_nan)
  );
  wire a_1_sign;
  wire [2:0] a_1_significand;
  wire [4:0] a_1_exponent;
  wire a_1_nan;
  decode_e5m2fnuz decode_a_1 (
      .code(a[15:8]),
      .number_sign(a_1_sign),
      .number_significand(a_1_significand),
      .number_exponent(a_1_exponent),
      .number_nan(a_1_nan)
  );
  wire a_2_sign;
  wire [2:0] a_2_significand;
  wire [4:0] a_2_exponent;
  wire a_2_nan;
  decode_e5m2fnuz decode_a_2 (
      .code(a[23:16]),
      .number_sign(a_2_sign),
      .number_significand(a_2_significand),
      .number_exponent(a_2_exponent),
      .number_nan(a_2_nan)
  );
  wire a_3_sign;
  wire [2:0] a_3_significand;
  wire [4:0] a_3_exponent;
  wire a_3_nan;
  decode_e5m2fnuz decode_a_3 (
      .code(a[31:24]),
      .number_sign(a_3_sign),
      .number_significand(a_3_significand),
      .number_exponent(a_3_exponent),
      .number_nan(a_3_nan)
  );
  wire a_4_sign;
  wire [2:0] a_4_significand;
  wire [4:0] a_4_exponent;
  wire a_4_nan;
  decode_e5m2fnuz decode_a_4 (
      .code(a[39:32]),
      .number_sign(a_4_sign),
      .number_significand(a_4_significand),
      .number_exponent(a_4_exponent),
      .number_nan(a_4_nan)
  );
  wire a_5_sign;
  wire [2:0] a_5_significand;
  wire [4:0] a_5_exponent;
  wire a_5_nan;
  decode_e5m2fnuz decode_a_5 (
      .code(a[47:40]),
      .number_sign(a_5_sign),
      .number_significand(a_5_significand),
      .number_exponent(a_5_exponent),
      .number_nan(a_5_nan)
  );
  wire a_6_sign;
  wire [2:0] a_6_significand;
  wire [4:0] a_6_exponent;
  wire a_6_nan;
  decode_e5m2fnuz decode_a_6 (
      .code(a[55:48]),
      .number_sign(a_6_sign),
      .number_significand(a_6_significand),
      .number_exponent(a_6_exponent),
      .number_nan(a_6_nan)
  );
  wire a_7_sign;
  wire [2:0] a_7_significand;
  wire [4:0] a_7_exponent;
  wire a_7_nan;
  decode_e5m2fnuz decode_a_7 (
      .code(a[63:56]),
      .number_sign(a_7_sign),
      .number_significand(a_7_significand),
      .number_exponent(a_7_exponent),
      .number_nan(a_7_nan)
  );
  wire a_8_sign;
  wire [2:0] a_8_significand;
  wire [4:0] a_8_exponent;
  wire a_8_nan;
  decode_e5m2fnuz decode_a_8 (
      .code(a[71:64]),
      .number_sign(a_8_sign),
      .number_significand(a_8_significand),
      .number_exponent(a_8_exponent),
      .number_nan(a_8_nan)
  );
  wire a_9_sign;
  wire [2:0] a_9_significand;
  wire [4:0] a_9_exponent;
  wire a_9_nan;
  decode_e5m2fnuz decode_a_9 (
      .code(a[79:72]),
      .number_sign(a_9_sign),
      .number_significand(a_9_significand),
      .number_exponent(a_9_exponent),
      .number_nan(a_9_nan)
  );
  wire a_10_sign;
  wire [2:0] a_10_significand;
  wire [4:0] a_10_exponent;
  wire a_10_nan;
  decode_e5m2fnuz decode_a_10 (
      .code(a[87:80]),
      .number_sign(a_10_sign),
      .number_significand(a_10_significand),
      .number_exponent(a_10_exponent),
      .number_nan(a_10_nan)
  );
  wire a_11_sign;
  wire [2:0] a_11_significand;
  wire [4:0] a_11_exponent;
  wire a_11_nan;
  decode_e5m2fnuz decode_a_11 (
      .code(a[95:88]),
      .number_sign(a_11_sign),
      .number_significand(a_11_significand),
      .number_exponent(a_11_exponent),
      .number_nan(a_11_nan)
  );
  wire a_12_sign;
  wire [2:0] a_12_significand;
  wire [4:0] a_12_exponent;
  wire a_12_nan;
  decode_e5m2fnuz decode_a_12 (
      .code(a[103:96]),
      .number_sign(a_12_sign),
      .number_significand(a_12_significand),
      .number_exponent(a_12_exponent),
      .number_nan(a_12_nan)
  );
  wire a_13_sign;
  wire [2:0] a_13_significand;
  wire [4:0] a_13_exponent;
  wire a_13_nan;
  decode_e5m2fnuz decode_a_13 (
      .code(a[111:104]),
      .number_sign(a_13_sign),
      .number_significand(a_13_significand),
      .number_exponent(a_13_exponent),
      .number_nan(a_13_nan)
  );
  wire a_14_sign;
  wire [2:0] a_14_significand;
  wire [4:0] a_14_exponent;
  wire a_14_nan;
  decode_e5m2fnuz decode_a_14 (
      .code(a[119:112]),
      .number_sign(a_14_sign),
      .number_significand(a_14_significand),
      .number_exponent(a_14_exponent),
      .number_nan(a_14_nan)
  );
  wire a_15_sign;
  wire [2:0] a_15_significand;
  wire [4:0] a_15_exponent;
  wire a_15_nan;
  decode_e5m2fnuz decode_a_15 (
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
  decode_e5m2fnuz decode_b_0 (
      .code(b[7:0]),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent),
      .number_nan(b_0_nan)
  );
  wire b_1_sign;
  wire [2:0] b_1_significand;
  wire [4:0] b_1_exponent;
  wire b_1_nan;
  decode_e5m2fnuz decode_b_1 (
      .code(b[15:8]),
      .number_sign(b_1_sign),
      .number_significand(b_1_significand),
      .number_exponent(b_1_exponent),
      .number_nan(b_1_nan)
  );
  wire b_2_sign;
  wire [2:0] b_2_significand;
  wire [4:0] b_2_exponent;
  wire b_2_nan;
  decode_e5m2fnuz decode_b_2 (
      .code(b[23:16]),
      .number_sign(b_2_sign),
      .number_significand(b_2_significand),
      .number_exponent(b_2_exponent),
      .number_nan(b_2_nan)
  );
  wire b_3_sign;
  wire [2:0] b_3_significand;
  wire [4:0] b_3_exponent;
  wire b_3_nan;
  decode_e5m2fnuz decode_b_3 (
      .code(b[31:24]),
      .number_sign(b_3_sign),
      .number_significand(b_3_significand),
      .number_exponent(b_3_exponent),
      .number_nan(b_3_nan)
  );
  wire b_4_sign;
  wire [2:0] b_4_significand;
  wire [4:0] b_4_exponent;
  wire b_4_nan;
  decode_e5m2fnuz decode_b_4 (
      .code(b[39:32]),
      .number_sign(b_4_sign),
      .number_significand(b_4_significand),
      .number_exponent(b_4_exponent),
      .number_nan(b_4_nan)
  );
  wire b_5_sign;
  wire [2:0] b_5_significand;
  wire [4:0] b_5_exponent;
  wire b_5_nan;
  decode_e5m2fnuz decode_b_5 (
      .code(b[47:40]),
      .number_sign(b_5_sign),
      .number_significand(b_5_significand),
      .number_exponent(b_5_exponent),
      .number_nan(b_5_nan)
  );
  wire b_6_sign;
  wire [2:0] b_6_significand;
  wire [4:0] b_6_exponent;
  wire b_6_nan;
  decode_e5m2fnuz decode_b_6 (
      .code(b[55:48]),
      .number_sign(b_6_sign),
      .number_significand(b_6_significand),
      .number_exponent(b_6_exponent),
      .number_nan(b_6_nan)
  );
  wire b_7_sign;
  wire [2:0] b_7_significand;
  wire [4:0] b_7_exponent;
  wire b_7_nan;
  decode_e5m2fnuz decode_b_7 (
      .code(b[63:56]),
      .number_sign(b_7_sign),
      .number_significand(b_7_significand),
      .number_exponent(b_7_exponent),
      .number_nan(b_7_nan)
  );
  wire b_8_sign;
  wire [2:0] b_8_significand;
  wire [4:0] b_8_exponent;
  wire b_8_nan;
  decode_e5m2fnuz decode_b_8 (
      .code(b[71:64]),
      .number_sign(b_8_sign),
      .number_significand(b_8_significand),
      .number_exponent(b_8_exponent),
      .number_nan(b_8_nan)
  );
  wire b_9_sign;
  wire [2:0] b_9_significand;
  wire [4:0] b_9_exponent;
  wire b_9_nan;
  decode_e5m2fnuz decode_b_9 (
      .code(b[79:72]),
      .number_sign(b_9_sign),
      .number_significand(b_9_significand),
      .number_exponent(b_9_exponent),
      .number_nan(b_9_nan)
  );
  wire b_10_sign;
  wire [2:0] b_10_significand;
  wire [4:0] b_10_exponent;
  wire b_10_nan;
  decode_e5m2fnuz decode_b_10 (
      .code(b[87:80]),
      .number_sign(b_10_sign),
      .number_significand(b_10_significand),
      .number_exponent(b_10_exponent),
      .number_nan(b_10_nan)
  );
  wire b_11_sign;
  wire [2:0] b_11_significand;
  wire [4:0] b_11_exponent;
  wire b_11_nan;
  decode_e5m2fnuz decode_b_11 (
      .code(b[95:88]),
      .number_sign(b_11_sign),
      .number_significand(b_11_significand),
      .number_exponent(b_11_exponent),
      .number_nan(b_11_nan)
  );
  wire b_12_sign;
  wire [2:0] b_12_significand;
  wire [4:0] b_12_exponent;
  wire b_12_nan;
  decode_e5m2fnuz decode_b_12 (
      .code(b[103:96]),
      .number_sign(b_12_sign),
      .number_significand(b_12_significand),
      .number_exponent(b_12_exponent),
      .number_nan(b_12_nan)
  );
  wire b_13_sign;
  wire [2:0] b_13_significand;
  wire [4:0] b_13_exponent;
  wire b_13_nan;
  decode_e5m2fnuz decode_b_13 (
      .code(b[111:104]),
      .number_sign(b_13_sign),
      .number_significand(b_13_significand),
      .number_exponent(b_13_exponent),
      .number_nan(b_13_nan)
  );
  wire b_14_sign;
  wire [2:0] b_14_significand;
  wire [4:0] b_14_exponent;
  wire b_14_nan;
  decode_e5m2fnuz decode_b_14 (
      .code(b[119:112]),
      .number_sign(b_14_sign),
      .number_significand(b_14_significand),
      .number_exponent(b_14_exponent),
      .number_nan(b_14_nan)
  );
  wire b_15_sign;
  wire [2:0] b_15_significand;
  wire [4:0] b_15_exponent;
  wire b_15_nan;
  decode_e5m2fnuz decode_b_15 (
      .code(b[127:120]),
      .number_sign(b_15_sign),
      .number_significand(b_15_significand),
      .number_exponent(b_15_exponent),
      .number_nan(b_15_nan)
  );

  // ---- product ----
  wire product_0_nonzero = (|a_0_significand) & (|b_0_significand);
  wire product_0_nan = a_0_nan | b_0_nan;
  wire [5:0] product_0_significand = {3'h0, a_0_significand} * {3'h0, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [5:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_1_nonzero = (|a_1_significand) & (|b_1_significand);
  wire product_1_nan = a_1_nan | b_1_nan;
  wire [5:0] product_1_significand = {3'h0, a_1_significand} * {3'h0, b_1_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [5:0] product_1_exponent = {1'b0, a_1_exponent} + {1'b0, b_1_exponent};
  wire product_2_nonzero = (|a_2_significand) & (|b_2_significand);
  wire product_2_nan = a_2_nan | b_2_nan;
  wire [5:0] product_2_significand = {3'h0, a_2_significand} * {3'h0, b_2_significand};
  wire product_2_sign = a_2_sign ^ b_2_sign;
  wire [5:0] product_2_exponent = {1'b0, a_2_exponent} + {1'b0, b_2_exponent};
  wire product_3_nonzero = (|a_3_significand) & (|b_3_significand);
  wire product_3_nan = a_3_nan | b_3_nan;
  wire [5:0] product_3_significand = {3'h0, a_3_significand} * {3'h0, b_3_significand};
  wire product_3_sign = a_3_sign ^ b_3_sign;
  wire [5:0] product_3_exponent = {1'b0, a_3_exponent} + {1'b0, b_3_exponent};
  wire product_4_nonzero = (|a_4_significand) & (|b_4_significand);
  wire product_4_nan = a_4_nan | b_4_nan;
  wire [5:0] product_4_significand = {3'h0, a_4_significand} * {3'h0, b_4_significand};
  wire product_4_sign = a_4_sign ^ b_4_sign;
  wire [5:0] product_4_exponent = {1'b0, a_4_exponent} + {1'b0, b_4_exponent};
  wire product_5_nonzero = (|a_5_significand) & (|b_5_significand);
  wire product_5_nan = a_5_nan | b_5_nan;
  wire [5:0] product_5_significand = {3'h0, a_5_significand} * {3'h0, b_5_significand};
  wire product_5_sign = a_5_sign ^ b_5_sign;
  wire [5:0] product_5_exponent = {1'b0, a_5_exponent} + {1'b0, b_5_exponent};
  wire product_6_nonzero = (|a_6_significand) & (|b_6_significand);
  wire product_6_nan = a_6_nan | b_6_nan;
  wire [5:0] product_6_significand = {3'h0, a_6_significand} * {3'h0, b_6_significand};
  wire product_6_sign = a_6_sign ^ b_6_sign;
  wire [5:0] product_6_exponent = {1'b0, a_6_exponent} + {1'b0, b_6_exponent};
  wire product_7_nonzero = (|a_7_significand) & (|b_7_significand);
  wire product_7_nan = a_7_nan | b_7_nan;
  wire [5:0] product_7_significand = {3'h0, a_7_significand} * {3'h0, b_7_significand};
  wire product_7_sign = a_7_sign ^ b_7_sign;
  wire [5:0] product_7_exponent = {1'b0, a_7_exponent} + {1'b0, b_7_exponent};
  wire product_8_nonzero = (|a_8_significand) & (|b_8_significand);
  wire product_8_nan = a_8_nan | b_8_nan;
  wire [5:0] product_8_significand = {3'h0, a_8_significand} * {3'h0, b_8_significand};
  wire product_8_sign = a_8_sign ^ b_8_sign;
  wire [5:0] product_8_exponent = {1'b0, a_8_exponent} + {1'b0, b_8_exponent};
  wire product_9_nonzero = (|a_9_significand) & (|b_9_significand);
  wire product_9_nan = a_9_nan | b_9_nan;
  wire [5:0] product_9_significand = {3'h0, a_9_significand} * {3'h0, b_9_significand};
  wire product_9_sign = a_9_sign ^ b_9_sign;
  wire [5:0] product_9_exponent = {1'b0, a_9_exponent} + {1'b0, b_9_exponent};
  wire product_10_nonzero = (|a_10_significand) & (|b_10_significand);
  wire product_10_nan = a_10_nan | b_10_nan;
  wire [5:0] product_10_significand = {3'h0, a_10_significand} * {3'h0, b_10_significand};
  wire product_10_sign = a_10_sign ^ b_10_sign;
  wire [5:0] product_10_exponent = {1'b0, a_10_exponent} + {1'b0, b_10_exponent};
  wire product_11_nonzero = (|a_11_significand) & (|b_11_significand);
  wire product_11_nan = a_11_nan | b_11_nan;
  wire [5:0] product_11_significand = {3'h0, a_11_significand} * {3'h0, b_11_significand};
  wire product_11_sign = a_11_sign ^ b_11_sign;
  wire [5:0] product_11_exponent = {1'b0, a_11_exponent} + {1'b0, b_11_exponent};
  wire product_12_nonzero = (|a_12_significand) & (|b_12_significand);
  wire product_12_nan = a_12_nan | b_12_nan;
  wire [5:0] product_12_significand = {3'h0, a_12_significand} * {3'h0, b_12_significand};
  wire product_12_sign = a_12_sign ^ b_12_sign;
  wire [5:0] product_12_exponent = {1'b0, a_12_exponent} + {1'b0, b_12_exponent};
  wire product_13_nonzero = (|a_13_significand) & (|b_13_significand);
  wire product_13_nan = a_13_nan | b_13_nan;
  wire [5:0] product_13_significand = {3'h0, a_13_significand} * {3'h0, b_13_significand};
  wire product_13_sign = a_13_sign ^ b_13_sign;
  wire [5:0] product_13_exponent = {1'b0, a_13_exponent} + {1'b0, b_13_exponent};
  wire product_14_nonzero = (|a_14_significand) & (|b_14_significand);
  wire product_14_nan = a_14_nan | b_14_nan;
  wire [5:0] product_14_significand = {3'h0, a_14_significand} * {3'h0, b_14_significand};
  wire product_14_sign = a_14_sign ^ b_14_sign;
  wire [5:0] product_14_exponent = {1'b0, a_14_exponent} + {1'b0, b_14_exponent};
  wire product_15_nonzero = (|a_15_significand) & (|b_15_significand);
  wire product_15_nan = a_15_nan | b_15_nan;
  wire [5:0] product_15_significand = {3'h0, a_15_significand} * {3'h0, b_15_significand};
  wire product_15_sign = a_15_sign ^ b_15_sign;
  wire [5:0] product_15_exponent = {1'b0, a_15_exponent} + {1'b0, b_15_exponent};

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
  wire [5:0] sum_and = product_0_exponent & {6{product_0_nonzero}};
  wire [5:0] sum_and_2 = product_2_exponent & {6{product_2_nonzero}};
  wire [5:0] sum_and_3 = product_4_exponent & {6{product_4_nonzero}};
  wire [5:0] sum_and_4 = product_6_exponent & {6{product_6_nonzero}};
  wire [5:0] sum_and_5 = product_8_exponent & {6{product_8_nonzero}};
  wire [5:0] sum_and_6 = product_10_exponent & {6{product_10_nonzero}};
  wire [5:0] sum_and_7 = product_12_exponent & {6{product_12_nonzero}};
  wire [5:0] sum_and_8 = product_14_exponent & {6{product_14_nonzero}};
  wire [5:0] sum_chosen = (sum_and < sum_and_2) ? sum_and_2 : sum_and;
  wire [5:0] sum_chosen_2 = (sum_and_3 < sum_and_4) ? sum_and_4 : sum_and_3;
  wire [5:0] sum_chosen_3 = (sum_and_5 < sum_and_6) ? sum_and_6 : sum_and_5;
  wire [5:0] sum_chosen_4 = (sum_and_7 < sum_and_8) ? sum_and_8 : sum_and_7;
  wire [5:0] sum_chosen_5 = (sum_chosen < sum_chosen_2) ? sum_chosen_2 : sum_chosen;
  wire [5:0] sum_chosen_6 = (sum_chosen_3 < sum_chosen_4) ? sum_chosen_4 : sum_chosen_3;
  wire [5:0] sum_lane_0_greatest_exponent =
      (sum_chosen_5 < sum_chosen_6) ? sum_chosen_6
      : sum_chosen_5;
  wire [5:0] sum_lane_0_term_0_distance = sum_lane_0_greatest_exponent - product_0_exponent;
  wire [25:0] sum_lane_0_term_0_units;
  align_truncated_6_to_26 align_sum_lane_0_term_0 (
      .value(product_0_significand),
      .distance(sum_lane_0_term_0_distance),
      .units(sum_lane_0_term_0_units)
  );
  wire [5:0] sum_lane_0_term_2_distance = sum_lane_0_greatest_exponent - product_2_exponent;
  wire [25:0] sum_lane_0_term_2_units;
  align_truncated_6_to_26 align_sum_lane_0_term_2 (
      .value(product_2_significand),
      .distance(sum_lane_0_term_2_distance),
      .units(sum_lane_0_term_2_units)
  );
  wire [5:0] sum_lane_0_term_4_distance = sum_lane_0_greatest_exponent - product_4_exponent;
  wire [25:0] sum_lane_0_term_4_units;
  align_truncated_6_to_26 align_sum_lane_0_term_4 (
      .value(product_4_significand),
      .distance(sum_lane_0_term_4_distance),
      .units(sum_lane_0_term_4_units)
  );
  wire [5:0] sum_lane_0_term_6_distance = sum_lane_0_greatest_exponent - product_6_exponent;
  wire [25:0] sum_lane_0_term_6_units;
  align_truncated_6_to_26 align_sum_lane_0_term_6 (
      .value(product_6_significand),
      .distance(sum_lane_0_term_6_distance),
      .units(sum_lane_0_term_6_units)
  );
  wire [5:0] sum_lane_0_term_8_distance = sum_lane_0_greatest_exponent - product_8_exponent;
  wire [25:0] sum_lane_0_term_8_units;
  align_truncated_6_to_26 align_sum_lane_0_term_8 (
      .value(product_8_significand),
      .distance(sum_lane_0_term_8_distance),
      .units(sum_lane_0_term_8_units)
  );
  wire [5:0] sum_lane_0_term_10_distance = sum_lane_0_greatest_exponent - product_10_exponent;
  wire [25:0] sum_lane_0_term_10_units;
  align_truncated_6_to_26 align_sum_lane_0_term_10 (
      .value(product_10_significand),
      .distance(sum_lane_0_term_10_distance),
      .units(sum_lane_0_term_10_units)
  );
  wire [5:0] sum_lane_0_term_12_distance = sum_lane_0_greatest_exponent - product_12_exponent;
  wire [25:0] sum_lane_0_term_12_units;
  align_truncated_6_to_26 align_sum_lane_0_term_12 (
      .value(product_12_significand),
      .distance(sum_lane_0_term_12_distance),
      .units(sum_lane_0_term_12_units)
  );
  wire [5:0] sum_lane_0_term_14_distance = sum_lane_0_greatest_exponent - product_14_exponent;
  wire [25:0] sum_lane_0_term_14_units;
  align_truncated_6_to_26 align_sum_lane_0_term_14 (
      .value(product_14_significand),
      .distance(sum_lane_0_term_14_distance),
      .units(sum_lane_0_term_14_units)
  );
  wire [29:0] sum_xor = {4'h0, sum_lane_0_term_0_units} ^ {30{product_0_sign}};
  wire [29:0] sum_xor_2 = {4'h0, sum_lane_0_term_2_units} ^ {30{product_2_sign}};
  wire [29:0] sum_xor_3 = {4'h0, sum_lane_0_term_4_units} ^ {30{product_4_sign}};
  wire [29:0] sum_xor_4 = {4'h0, sum_lane_0_term_6_units} ^ {30{product_6_sign}};
  wire [29:0] sum_xor_5 = {4'h0, sum_lane_0_term_8_units} ^ {30{product_8_sign}};
  wire [29:0] sum_xor_6 = {4'h0, sum_lane_0_term_10_units} ^ {30{product_10_sign}};
  wire [29:0] sum_xor_7 = {4'h0, sum_lane_0_term_12_units} ^ {30{product_12_sign}};
  wire [29:0] sum_xor_8 = {4'h0, sum_lane_0_term_14_units} ^ {30{product_14_sign}};
  wire [3:0] sum_lane_0_negations =
      {3'h0, product_0_sign} + {3'h0, product_2_sign} + {3'h0, product_4_sign}
      + {3'h0, product_6_sign} + {3'h0, product_8_sign} + {3'h0, product_10_sign}
      + {3'h0, product_12_sign} + {3'h0, product_14_sign};
  wire [29:0] sum_lane_0_total_part =
      sum_xor + sum_xor_2 + sum_xor_3 + sum_xor_4 + sum_xor_5 + sum_xor_6 + sum_xor_7 + sum_xor_8;
  wire [29:0] sum_lane_0_total = sum_lane_0_total_part + {26'h0, sum_lane_0_negations};
  wire [7:0] sum_joined =
      {product_0_nan, product_2_nan, product_4_nan, product_6_nan, product_8_nan, product_10_nan,
      product_12_nan, product_14_nan};
  wire sum_lane_0_nan = |sum_joined;
  wire [7:0] sum_joined_2 =
      {product_0_nonzero, product_2_nonzero, product_4_nonzero, product_6_nonzero,
      product_8_nonzero, product_10_nonzero, product_12_nonzero, product_14_nonzero};
  wire sum_is_any = |sum_joined_2;
  wire [5:0] sum_and_9 = product_1_exponent & {6{product_1_nonzero}};
  wire [5:0] sum_and_10 = product_3_exponent & {6{product_3_nonzero}};
  wire [5:0] sum_and_11 = product_5_exponent & {6{product_5_nonzero}};
  wire [5:0] sum_and_12 = product_7_exponent & {6{product_7_nonzero}};
  wire [5:0] sum_and_13 = product_9_exponent & {6{product_9_nonzero}};
  wire [5:0] sum_and_14 = product_11_exponent & {6{product_11_nonzero}};
  wire [5:0] sum_and_15 = product_13_exponent & {6{product_13_nonzero}};
  wire [5:0] sum_and_16 = product_15_exponent & {6{product_15_nonzero}};
  wire [5:0] sum_chosen_7 = (sum_and_9 < sum_and_10) ? sum_and_10 : sum_and_9;
  wire [5:0] sum_chosen_8 = (sum_and_11 < sum_and_12) ? sum_and_12 : sum_and_11;
  wire [5:0] sum_chosen_9 = (sum_and_13 < sum_and_14) ? sum_and_14 : sum_and_13;
  wire [5:0] sum_chosen_10 = (sum_and_15 < sum_and_16) ? sum_and_16 : sum_and_15;
  wire [5:0] sum_chosen_11 = (sum_chosen_7 < sum_chosen_8) ? sum_chosen_8 : sum_chosen_7;
  wire [5:0] sum_chosen_12 = (sum_chosen_9 < sum_chosen_10) ? sum_chosen_10 : sum_chosen_9;
  wire [5:0] sum_lane_1_greatest_exponent =
      (sum_chosen_11 < sum_chosen_12) ? sum_chosen_12
      : sum_chosen_11;
  wire [5:0] sum_lane_1_term_1_distance = sum_lane_1_greatest_exponent - product_1_exponent;
  wire [25:0] sum_lane_1_term_1_units;
  align_truncated_6_to_26 align_sum_lane_1_term_1 (
      .value(product_1_significand),
      .distance(sum_lane_1_term_1_distance),
      .units(sum_lane_1_term_1_units)
  );
  wire [5:0] sum_lane_1_term_3_distance = sum_lane_1_greatest_exponent - product_3_exponent;
  wire [25:0] sum_lane_1_term_3_units;
  align_truncated_6_to_26 align_sum_lane_1_term_3 (
      .value(product_3_significand),
      .distance(sum_lane_1_term_3_distance),
      .units(sum_lane_1_term_3_units)
  );
  wire [5:0] sum_lane_1_term_5_distance = sum_lane_1_greatest_exponent - product_5_exponent;
  wire [25:0] sum_lane_1_term_5_units;
  align_truncated_6_to_26 align_sum_lane_1_term_5 (
      .value(product_5_significand),
      .distance(sum_lane_1_term_5_distance),
      .units(sum_lane_1_term_5_units)
  );
  wire [5:0] sum_lane_1_term_7_distance = sum_lane_1_greatest_exponent - product_7_exponent;
  wire [25:0] sum_lane_1_term_7_units;
  align_truncated_6_to_26 align_sum_lane_1_term_7 (
      .value(product_7_significand),
      .distance(sum_lane_1_term_7_distance),
      .units(sum_lane_1_term_7_units)
  );
  wire [5:0] sum_lane_1_term_9_distance = sum_lane_1_greatest_exponent - product_9_exponent;
  wire [25:0] sum_lane_1_term_9_units;
  align_truncated_6_to_26 align_sum_lane_1_term_9 (
      .value(product_9_significand),
      .distance(sum_lane_1_term_9_distance),
      .units(sum_lane_1_term_9_units)
  );
  wire [5:0] sum_lane_1_term_11_distance = sum_lane_1_greatest_exponent - product_11_exponent;
  wire [25:0] sum_lane_1_term_11_units;
  align_truncated_6_to_26 align_sum_lane_1_term_11 (
      .value(product_11_significand),
      .distance(sum_lane_1_term_11_distance),
      .units(sum_lane_1_term_11_units)
  );
  wire [5:0] sum_lane_1_term_13_distance = sum_lane_1_greatest_exponent - product_13_exponent;
  wire [25:0] sum_lane_1_term_13_units;
  align_truncated_6_to_26 align_sum_lane_1_term_13 (
      .value(product_13_significand),
      .distance(sum_lane_1_term_13_distance),
      .units(sum_lane_1_term_13_units)
  );
  wire [5:0] sum_lane_1_term_15_distance = sum_lane_1_greatest_exponent - product_15_exponent;
  wire [25:0] sum_lane_1_term_15_units;
  align_truncated_6_to_26 align_sum_lane_1_term_15 (
      .value(product_15_significand),
      .distance(sum_lane_1_term_15_distance),
      .units(sum_lane_1_term_15_units)
  );
  wire [29:0] sum_xor_9 = {4'h0, sum_lane_1_term_1_units} ^ {30{product_1_sign}};
  wire [29:0] sum_xor_10 = {4'h0, sum_lane_1_term_3_units} ^ {30{product_3_sign}};
  wire [29:0] sum_xor_11 = {4'h0, sum_lane_1_term_5_units} ^ {30{product_5_sign}};
  wire [29:0] sum_xor_12 = {4'h0, sum_lane_1_term_7_units} ^ {30{product_7_sign}};
  wire [29:0] sum_xor_13 = {4'h0, sum_lane_1_term_9_units} ^ {30{product_9_sign}};
  wire [29:0] sum_xor_14 = {4'h0, sum_lane_1_term_11_units} ^ {30{product_11_sign}};
  wire [29:0] sum_xor_15 = {4'h0, sum_lane_1_term_13_units} ^ {30{product_13_sign}};
  wire [29:0] sum_xor_16 = {4'h0, sum_lane_1_term_15_units} ^ {30{product_15_sign}};
  wire [3:0] sum_lane_1_negations =
      {3'h0, product_1_sign} + {3'h0, product_3_sign} + {3'h0, product_5_sign}
      + {3'h0, product_7_sign} + {3'h0, product_9_sign} + {3'h0, product_11_sign}
      + {3'h0, product_13_sign} + {3'h0, product_15_sign};
  wire [29:0] sum_lane_1_total_part =
      sum_xor_9 + sum_xor_10 + sum_xor_11 + sum_xor_12 + sum_xor_13 + sum_xor_14 + sum_xor_15
      + sum_xor_16;
  wire [29:0] sum_lane_1_total = sum_lane_1_total_part + {26'h0, sum_lane_1_negations};
  wire [7:0] sum_joined_3 =
      {product_1_nan, product_3_nan, product_5_nan, product_7_nan, product_9_nan, product_11_nan,
      product_13_nan, product_15_nan};
  wire sum_lane_1_nan = |sum_joined_3;
  wire [7:0] sum_joined_4 =
      {product_1_nonzero, product_3_nonzero, product_5_nonzero, product_7_nonzero,
      product_9_nonzero, product_11_nonzero, product_13_nonzero, product_15_nonzero};
  wire sum_is_any_2 = |sum_joined_4;
  wire [5:0] sum_and_17 = sum_lane_0_greatest_exponent & {6{sum_is_any}};
  wire [5:0] sum_and_18 = sum_lane_1_greatest_exponent & {6{sum_is_any_2}};
  wire [5:0] sum_joined_greatest_exponent = (sum_and_17 < sum_and_18) ? sum_and_18 : sum_and_17;
  wire [5:0] sum_joined_lane_0_distance =
      sum_joined_greatest_exponent - sum_lane_0_greatest_exponent;
  wire [29:0] sum_joined_lane_0_units;
  align_floored_30_to_30 align_sum_joined_lane_0 (
      .value(sum_lane_0_total),
      .distance(sum_joined_lane_0_distance),
      .units(sum_joined_lane_0_units)
  );
  wire [5:0] sum_joined_lane_1_distance =
      sum_joined_greatest_exponent - sum_lane_1_greatest_exponent;
  wire [29:0] sum_joined_lane_1_units;
  align_floored_30_to_30 align_sum_joined_lane_1 (
      .value(sum_lane_1_total),
      .distance(sum_joined_lane_1_distance),
      .units(sum_joined_lane_1_units)
  );
  wire [30:0] sum_joined_5 = {sum_joined_lane_0_units[29], sum_joined_lane_0_units};
  wire [30:0] sum_joined_6 = {sum_joined_lane_1_units[29], sum_joined_lane_1_units};
  wire [30:0] sum_joined_total = sum_joined_5 + sum_joined_6;
  wire sum_joined_nan = |{sum_lane_0_nan, sum_lane_1_nan};
  wire sum_is_any_3 = |{sum_is_any, sum_is_any_2};

  // ---- accumulate ----
  wire [5:0] accumulate_and = sum_joined_greatest_exponent & {6{sum_is_any_3}};
  wire [7:0] accumulate_and_2 = ({2'h0, accumulate_and} + 8'h5f) & {8{sum_is_any_3}};
  wire [7:0] accumulate_chosen = (c_exponent < accumulate_and_2) ? accumulate_and_2 : c_exponent;
  wire [7:0] accumulate_greatest_exponent = (accumulate_chosen < 8'h01) ? 8'h01 : accumulate_chosen;
  wire [7:0] accumulate_block_distance =
      (accumulate_greatest_exponent + 8'ha1) - {2'h0, sum_joined_greatest_exponent};
  wire [38:0] accumulate_block_units;
  align_floored_31_to_39 align_accumulate_block (
      .value(sum_joined_total),
      .distance(accumulate_block_distance),
      .units(accumulate_block_units)
  );
  wire [24:0] accumulate_addend_signed = c_sign ? -{1'b0, c_significand} : {1'b0, c_significand};
  wire [7:0] accumulate_addend_distance = accumulate_greatest_exponent - c_exponent;
  wire [25:0] accumulate_addend_units;
  align_floored_25_to_26 align_accumulate_addend (
      .value(accumulate_addend_signed),
      .distance(accumulate_addend_distance),
      .units(accumulate_addend_units)
  );
  wire accumulate_addend_out_of_reach = 8'h19 < accumulate_addend_distance;
  wire [25:0] accumulate_and_3 = accumulate_addend_units & {26{~accumulate_addend_out_of_reach}};
  wire [39:0] accumulate_joined = {accumulate_block_units[38], accumulate_block_units};
  wire [39:0] accumulate_joined_2 = {{6{accumulate_and_3[25]}}, accumulate_and_3, 8'h00};
  wire [39:0] accumulate_total = accumulate_joined + accumulate_joined_2;
  wire [8:0] accumulate_sum = {1'b0, accumulate_greatest_exponent} + 9'h005;
  wire [39:0] accumulate_xor = accumulate_total ^ {40{accumulate_total[39]}};
  wire [5:0] accumulate_leading_bits;
  leading_zeros_39 count_of_accumulate_leading_bits (
      .word(accumulate_xor[38:0]),
      .count(accumulate_leading_bits)
  );
  wire [8:0] accumulate_joined_3 = {3'h0, accumulate_leading_bits};
  wire [8:0] accumulate_normalizing_shift =
      (accumulate_joined_3 < accumulate_sum) ? accumulate_joined_3
      : accumulate_sum;
  wire [39:0] accumulate_shifted = accumulate_total << accumulate_normalizing_shift;
  wire [32:0] accumulate_floored = accumulate_shifted[39:7];
  wire accumulate_and_4 = c_infinity & ~c_sign;
  wire accumulate_and_5 = c_infinity & c_sign;
  wire accumulate_or = (|{sum_joined_nan, c_nan}) | (accumulate_and_4 & accumulate_and_5);
  wire accumulate_or_2 = accumulate_and_4 | accumulate_and_5;
  wire accumulate_sign = accumulate_or_2 ? accumulate_and_5 : accumulate_shifted[39];
  wire [32:0] accumulate_magnitude =
      accumulate_shifted[39] ? -accumulate_floored
      : accumulate_floored;
  wire [31:0] accumulate_code;
  round_33_to_fp32 round_accumulate (
      .number_sign(accumulate_sign),
      .number_significand(accumulate_magnitude),
      .number_exponent(accumulate_sum - accumulate_normalizing_shift),
      .number_nan(accumulate_or),
      .number_infinity(accumulate_or_2),
      .code(accumulate_code)
  );

  assign d = accumulate_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
