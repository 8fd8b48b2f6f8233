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

// How many bits of a word of 48 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_48 (
    input  wire [47:0] word,
    output wire  [5:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[47:16]), .count(upper_zeros));
  wire [4:0] lower_zeros;
  leading_zeros_16 lower_bits (.word(word[15:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[5];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[4:0]};
endmodule

// The number of a code of e2m1.
module decode_e2m1 (
    input  wire [3:0] code,
    output wire       number_sign,
    output wire [1:0] number_significand,
    output wire [1:0] number_exponent
);
  wire [1:0] biased_exponent = code[2:1];
  wire sign = code[3];
  wire leading_bit = |biased_exponent;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[0]};
  assign number_exponent = biased_exponent | {1'b0, ~leading_bit};
endmodule

// The number of a code of e8m0.
module decode_e8m0 (
    input  wire [7:0] code,
    output wire [7:0] number_exponent,
    output wire       number_nan
);
  wire is_nan = &code;

  assign number_exponent = code;
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
module align_truncated_12_to_45 (
    input  wire [11:0] value,
    input  wire  [8:0] distance,
    output wire [44:0] units
);
  wire [5:0] places = distance[5:0] | {6{|distance[8:6]}};
  wire [44:0] shifted = {value, 33'h0} >> places;

  assign units = shifted;
endmodule

// A magnitude shifted down by a distance; the bits below the units are dropped.
module align_truncated_24_to_36 (
    input  wire [23:0] value,
    input  wire  [8:0] distance,
    output wire [35:0] units
);
  wire [5:0] places = distance[5:0] | {6{|distance[8:6]}};
  wire [35:0] shifted = {value, 12'h000} >> places;

  assign units = shifted;
endmodule

// The code of a number in fp32: roundTowardZero, overflow: infinity.
module round_48_to_fp32 (
    input  wire        number_sign,
    input  wire [47:0] number_significand,
    input  wire  [8:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire [10:0] accumulate_sum = {2'h0, number_exponent} + 11'h78c;
  wire below_least_normal = accumulate_sum[10];
  wire [9:0] accumulate_and = accumulate_sum[9:0] & {10{~below_least_normal}};
  wire [10:0] accumulate_difference = -accumulate_sum;
  wire [9:0] places_below = accumulate_difference[9:0] & {10{below_least_normal}};
  wire is_nonzero = |number_significand;
  wire [47:0] accumulate_and_2 = number_significand & ~({48{1'b1}} << places_below);
  wire [47:0] lowered = (number_significand >> places_below) | {47'h0, |accumulate_and_2};
  wire [5:0] leading_zeros;
  leading_zeros_48 count_of_leading_zeros (.word(lowered), .count(leading_zeros));
  wire [9:0] normalizing_shift =
      ({4'h0, leading_zeros} < accumulate_and) ? {4'h0, leading_zeros}
      : accumulate_and;
  wire [47:0] normalized = lowered << normalizing_shift;
  wire is_normal = normalized[47];
  wire [10:0] accumulate_difference_2 = ({1'b0, accumulate_and} + 11'h001) - {5'h00, leading_zeros};
  wire [10:0] biased_exponent = accumulate_difference_2 & {11{is_normal}};
  wire [33:0] magnitude = {biased_exponent, normalized[46:24]};
  wire overflow = 34'h7f7fffff < magnitude;
  wire [31:0] accumulate_joined = {number_sign, biased_exponent[7:0], normalized[46:24]};
  wire [31:0] accumulate_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] accumulate_chosen_2 = overflow ? accumulate_chosen : accumulate_joined;
  wire [31:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : accumulate_chosen_3;
endmodule

// blackwell-nvf4-block16-ue8m0
// Blackwell kind::mxf4nvf4 block16, 64 E2M1 products summed by 16, scaled, cut below 35 fraction
//   bits, to FP32
//
// decode: a: e2m1  b: e2m1  c: fp32
// block: 64 products at once
// product: exact
// scale: sa: e8m0  sb: e8m0  one for 16 elements
// sum: aligned at the greatest exponent (at least -139), 35 fraction bits, truncated, exact groups
//   of 16
// accumulate: acc is one more term of the aligned sum, rounded to fp32, roundTowardZero, overflow:
//   infinity, directed overflow too
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is 0x7FFFFFFF, zero is delivered as +0
module blackwell_nvf4_block16_ue8m0 (
    input  wire [255:0] a,  // factors, e2m1: 64 elements of 4 bits, element 0 lowest
    input  wire [255:0] b,  // factors, e2m1: 64 elements of 4 bits, element 0 lowest
    input  wire  [31:0] c,  // addend, fp32
    input  wire  [31:0] sa, // scales of a: 4 elements of 8 bits, element 0 lowest
    input  wire  [31:0] sb, // scales of b: 4 elements of 8 bits, element 0 lowest
    output wire  [31:0] d   // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [1:0] a_0_significand;
  wire [1:0] a_0_exponent;
  decode_e2m1 decode_a_0 (
      .code(a[3:0]),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent)
  );
  wire a_1_sign;
  wire [1:0] a_1_significand;
  wire [1:0] a_1_exponent;
  decode_e2m1 decode_a_1 (
      .code(a[7:4]),
      .number_sign(a_1_sign),
      .number_significand(a_1_significand),
      .number_exponent(a_1_exponent)
  );
  wire a_2_sign;
  wire [1:0] a_2_significand;
  wire [1:0] a_2_exponent;
  decode_e2m1 decode_a_2 (
      .code(a[11:8]),
      .number_sign(a_2_sign),
      .number_significand(a_2_significand),
      .number_exponent(a_2_exponent)
  );
  wire a_3_sign;
  wire [1:0] a_3_significand;
  wire [1:0] a_3_exponent;
  decode_e2m1 decode_a_3 (
      .code(a[15:12]),
      .number_sign(a_3_sign),
      .number_significand(a_3_significand),
      .number_exponent(a_3_exponent)
  );
  wire a_4_sign;
  wire [1:0] a_4_significand;
  wire [1:0] a_4_exponent;
  decode_e2m1 decode_a_4 (
      .code(a[19:16]),
      .number_sign(a_4_sign),
      .number_significand(a_4_significand),
      .number_exponent(a_4_exponent)
  );
  wire a_5_sign;
  wire [1:0] a_5_significand;
  wire [1:0] a_5_exponent;
  decode_e2m1 decode_a_5 (
      .code(a[23:20]),
      .number_sign(a_5_sign),
      .number_significand(a_5_significand),
      .number_exponent(a_5_exponent)
  );
  wire a_6_sign;
  wire [1:0] a_6_significand;
  wire [1:0] a_6_exponent;
  decode_e2m1 decode_a_6 (
      .code(a[27:24]),
      .number_sign(a_6_sign),
      .number_significand(a_6_significand),
      .number_exponent(a_6_exponent)
  );
  wire a_7_sign;
  wire [1:0] a_7_significand;
  wire [1:0] a_7_exponent;
  decode_e2m1 decode_a_7 (
      .code(a[31:28]),
      .number_sign(a_7_sign),
      .number_significand(a_7_significand),
      .number_exponent(a_7_exponent)
  );
  wire a_8_sign;
  wire [1:0] a_8_significand;
  wire [1:0] a_8_exponent;
  decode_e2m1 decode_a_8 (
      .code(a[35:32]),
      .number_sign(a_8_sign),
      .number_significand(a_8_significand),
      .number_exponent(a_8_exponent)
  );
  wire a_9_sign;
  wire [1:0] a_9_significand;
  wire [1:0] a_9_exponent;
  decode_e2m1 decode_a_9 (
      .code(a[39:36]),
      .number_sign(a_9_sign),
      .number_significand(a_9_significand),
      .number_exponent(a_9_exponent)
  );
  wire a_10_sign;
  wire [1:0] a_10_significand;
  wire [1:0] a_10_exponent;
  decode_e2m1 decode_a_10 (
      .code(a[43:40]),
      .number_sign(a_10_sign),
      .number_significand(a_10_significand),
      .number_exponent(a_10_exponent)
  );
  wire a_11_sign;
  wire [1:0] a_11_significand;
  wire [1:0] a_11_exponent;
  decode_e2m1 decode_a_11 (
      .code(a[47:44]),
      .number_sign(a_11_sign),
      .number_significand(a_11_significand),
      .number_exponent(a_11_exponent)
  );
  wire a_12_sign;
  wire [1:0] a_12_significand;
  wire [1:0] a_12_exponent;
  decode_e2m1 decode_a_12 (
      .code(a[51:48]),
      .number_sign(a_12_sign),
      .number_significand(a_12_significand),
      .number_exponent(a_12_exponent)
  );
  wire a_13_sign;
  wire [1:0] a_13_significand;
  wire [1:0] a_13_exponent;
  decode_e2m1 decode_a_13 (
      .code(a[55:52]),
      .number_sign(a_13_sign),
      .number_significand(a_13_significand),
      .number_exponent(a_13_exponent)
  );
  wire a_14_sign;
  wire [1:0] a_14_significand;
  wire [1:0] a_14_exponent;
  decode_e2m1 decode_a_14 (
      .code(a[59:56]),
      .number_sign(a_14_sign),
      .number_significand(a_14_significand),
      .number_exponent(a_14_exponent)
  );
  wire a_15_sign;
  wire [1:0] a_15_significand;
  wire [1:0] a_15_exponent;
  decode_e2m1 decode_a_15 (
      .code(a[63:60]),
      .number_sign(a_15_sign),
      .number_significand(a_15_significand),
      .number_exponent(a_15_exponent)
  );
  wire a_16_sign;
  wire [1:0] a_16_significand;
  wire [1:0] a_16_exponent;
  decode_e2m1 decode_a_16 (
      .code(a[67:64]),
      .number_sign(a_16_sign),
      .number_significand(a_16_significand),
      .number_exponent(a_16_exponent)
  );
  wire a_17_sign;
  wire [1:0] a_17_significand;
  wire [1:0] a_17_exponent;
  decode_e2m1 decode_a_17 (
      .code(a[71:68]),
      .number_sign(a_17_sign),
      .number_significand(a_17_significand),
      .number_exponent(a_17_exponent)
  );
  wire a_18_sign;
  wire [1:0] a_18_significand;
  wire [1:0] a_18_exponent;
  decode_e2m1 decode_a_18 (
      .code(a[75:72]),
      .number_sign(a_18_sign),
      .number_significand(a_18_significand),
      .number_exponent(a_18_exponent)
  );
  wire a_19_sign;
  wire [1:0] a_19_significand;
  wire [1:0] a_19_exponent;
  decode_e2m1 decode_a_19 (
      .code(a[79:76]),
      .number_sign(a_19_sign),
      .number_significand(a_19_significand),
      .number_exponent(a_19_exponent)
  );
  wire a_20_sign;
  wire [1:0] a_20_significand;
  wire [1:0] a_20_exponent;
  decode_e2m1 decode_a_20 (
      .code(a[83:80]),
      .number_sign(a_20_sign),
      .number_significand(a_20_significand),
      .number_exponent(a_20_exponent)
  );
  wire a_21_sign;
  wire [1:0] a_21_significand;
  wire [1:0] a_21_exponent;
  decode_e2m1 decode_a_21 (
      .code(a[87:84]),
      .number_sign(a_21_sign),
      .number_significand(a_21_significand),
      .number_exponent(a_21_exponent)
  );
  wire a_22_sign;
  wire [1:0] a_22_significand;
  wire [1:0] a_22_exponent;
  decode_e2m1 decode_a_22 (
      .code(a[91:88]),
      .number_sign(a_22_sign),
      .number_significand(a_22_significand),
      .number_exponent(a_22_exponent)
  );
  wire a_23_sign;
  wire [1:0] a_23_significand;
  wire [1:0] a_23_exponent;
  decode_e2m1 decode_a_23 (
      .code(a[95:92]),
      .number_sign(a_23_sign),
      .number_significand(a_23_significand),
      .number_exponent(a_23_exponent)
  );
  wire a_24_sign;
  wire [1:0] a_24_significand;
  wire [1:0] a_24_exponent;
  decode_e2m1 decode_a_24 (
      .code(a[99:96]),
      .number_sign(a_24_sign),
      .number_significand(a_24_significand),
      .number_exponent(a_24_exponent)
  );
  wire a_25_sign;
  wire [1:0] a_25_significand;
  wire [1:0] a_25_exponent;
  decode_e2m1 decode_a_25 (
      .code(a[103:100]),
      .number_sign(a_25_sign),
      .number_significand(a_25_significand),
      .number_exponent(a_25_exponent)
  );
  wire a_26_sign;
  wire [1:0] a_26_significand;
  wire [1:0] a_26_exponent;
  decode_e2m1 decode_a_26 (
      .code(a[107:104]),
      .number_sign(a_26_sign),
      .number_significand(a_26_significand),
      .number_exponent(a_26_exponent)
  );
  wire a_27_sign;
  wire [1:0] a_27_significand;
  wire [1:0] a_27_exponent;
  decode_e2m1 decode_a_27 (
      .code(a[111:108]),
      .number_sign(a_27_sign),
      .number_significand(a_27_significand),
      .number_exponent(a_27_exponent)
  );
  wire a_28_sign;
  wire [1:0] a_28_significand;
  wire [1:0] a_28_exponent;
  decode_e2m1 decode_a_28 (
      .code(a[115:112]),
      .number_sign(a_28_sign),
      .number_significand(a_28_significand),
      .number_exponent(a_28_exponent)
  );
  wire a_29_sign;
  wire [1:0] a_29_significand;
  wire [1:0] a_29_exponent;
  decode_e2m1 decode_a_29 (
      .code(a[119:116]),
      .number_sign(a_29_sign),
      .number_significand(a_29_significand),
      .number_exponent(a_29_exponent)
  );
  wire a_30_sign;
  wire [1:0] a_30_significand;
  wire [1:0] a_30_exponent;
  decode_e2m1 decode_a_30 (
      .code(a[123:120]),
      .number_sign(a_30_sign),
      .number_significand(a_30_significand),
      .number_exponent(a_30_exponent)
  );
  wire a_31_sign;
  wire [1:0] a_31_significand;
  wire [1:0] a_31_exponent;
  decode_e2m1 decode_a_31 (
      .code(a[127:124]),
      .number_sign(a_31_sign),
      .number_significand(a_31_significand),
      .number_exponent(a_31_exponent)
  );
  wire a_32_sign;
  wire [1:0] a_32_significand;
  wire [1:0] a_32_exponent;
  decode_e2m1 decode_a_32 (
      .code(a[131:128]),
      .number_sign(a_32_sign),
      .number_significand(a_32_significand),
      .number_exponent(a_32_exponent)
  );
  wire a_33_sign;
  wire [1:0] a_33_significand;
  wire [1:0] a_33_exponent;
  decode_e2m1 decode_a_33 (
      .code(a[135:132]),
      .number_sign(a_33_sign),
      .number_significand(a_33_significand),
      .number_exponent(a_33_exponent)
  );
  wire a_34_sign;
  wire [1:0] a_34_significand;
  wire [1:0] a_34_exponent;
  decode_e2m1 decode_a_34 (
      .code(a[139:136]),
      .number_sign(a_34_sign),
      .number_significand(a_34_significand),
      .number_exponent(a_34_exponent)
  );
  wire a_35_sign;
  wire [1:0] a_35_significand;
  wire [1:0] a_35_exponent;
  decode_e2m1 decode_a_35 (
      .code(a[143:140]),
      .number_sign(a_35_sign),
      .number_significand(a_35_significand),
      .number_exponent(a_35_exponent)
  );
  wire a_36_sign;
  wire [1:0] a_36_significand;
  wire [1:0] a_36_exponent;
  decode_e2m1 decode_a_36 (
      .code(a[147:144]),
      .number_sign(a_36_sign),
      .number_significand(a_36_significand),
      .number_exponent(a_36_exponent)
  );
  wire a_37_sign;
  wire [1:0] a_37_significand;
  wire [1:0] a_37_exponent;
  decode_e2m1 decode_a_37 (
      .code(a[151:148]),
      .number_sign(a_37_sign),
      .number_significand(a_37_significand),
      .number_exponent(a_37_exponent)
  );
  wire a_38_sign;
  wire [1:0] a_38_significand;
  wire [1:0] a_38_exponent;
  decode_e2m1 decode_a_38 (
      .code(a[155:152]),
      .number_sign(a_38_sign),
      .number_significand(a_38_significand),
      .number_exponent(a_38_exponent)
  );
  wire a_39_sign;
  wire [1:0] a_39_significand;
  wire [1:0] a_39_exponent;
  decode_e2m1 decode_a_39 (
      .code(a[159:156]),
      .number_sign(a_39_sign),
      .number_significand(a_39_significand),
      .number_exponent(a_39_exponent)
  );
  wire a_40_sign;
  wire [1:0] a_40_significand;
  wire [1:0] a_40_exponent;
  decode_e2m1 decode_a_40 (
      .code(a[163:160]),
      .number_sign(a_40_sign),
      .number_significand(a_40_significand),
      .number_exponent(a_40_exponent)
  );
  wire a_41_sign;
  wire [1:0] a_41_significand;
  wire [1:0] a_41_exponent;
  decode_e2m1 decode_a_41 (
      .code(a[167:164]),
      .number_sign(a_41_sign),
      .number_significand(a_41_significand),
      .number_exponent(a_41_exponent)
  );
  wire a_42_sign;
  wire [1:0] a_42_significand;
  wire [1:0] a_42_exponent;
  decode_e2m1 decode_a_42 (
      .code(a[171:168]),
      .number_sign(a_42_sign),
      .number_significand(a_42_significand),
      .number_exponent(a_42_exponent)
  );
  wire a_43_sign;
  wire [1:0] a_43_significand;
  wire [1:0] a_43_exponent;
  decode_e2m1 decode_a_43 (
      .code(a[175:172]),
      .number_sign(a_43_sign),
      .number_significand(a_43_significand),
      .number_exponent(a_43_exponent)
  );
  wire a_44_sign;
  wire [1:0] a_44_significand;
  wire [1:0] a_44_exponent;
  decode_e2m1 decode_a_44 (
      .code(a[179:176]),
      .number_sign(a_44_sign),
      .number_significand(a_44_significand),
      .number_exponent(a_44_exponent)
  );
  wire a_45_sign;
  wire [1:0] a_45_significand;
  wire [1:0] a_45_exponent;
  decode_e2m1 decode_a_45 (
      .code(a[183:180]),
      .number_sign(a_45_sign),
      .number_significand(a_45_significand),
      .number_exponent(a_45_exponent)
  );
  wire a_46_sign;
  wire [1:0] a_46_significand;
  wire [1:0] a_46_exponent;
  decode_e2m1 decode_a_46 (
      .code(a[187:184]),
      .number_sign(a_46_sign),
      .number_significand(a_46_significand),
      .number_exponent(a_46_exponent)
  );
  wire a_47_sign;
  wire [1:0] a_47_significand;
  wire [1:0] a_47_exponent;
  decode_e2m1 decode_a_47 (
      .code(a[191:188]),
      .number_sign(a_47_sign),
      .number_significand(a_47_significand),
      .number_exponent(a_47_exponent)
  );
  wire a_48_sign;
  wire [1:0] a_48_significand;
  wire [1:0] a_48_exponent;
  decode_e2m1 decode_a_48 (
      .code(a[195:192]),
      .number_sign(a_48_sign),
      .number_significand(a_48_significand),
      .number_exponent(a_48_exponent)
  );
  wire a_49_sign;
  wire [1:0] a_49_significand;
  wire [1:0] a_49_exponent;
  decode_e2m1 decode_a_49 (
      .code(a[199:196]),
      .number_sign(a_49_sign),
      .number_significand(a_49_significand),
      .number_exponent(a_49_exponent)
  );
  wire a_50_sign;
  wire [1:0] a_50_significand;
  wire [1:0] a_50_exponent;
  decode_e2m1 decode_a_50 (
      .code(a[203:200]),
      .number_sign(a_50_sign),
      .number_significand(a_50_significand),
      .number_exponent(a_50_exponent)
  );
  wire a_51_sign;
  wire [1:0] a_51_significand;
  wire [1:0] a_51_exponent;
  decode_e2m1 decode_a_51 (
      .code(a[207:204]),
      .number_sign(a_51_sign),
      .number_significand(a_51_significand),
      .number_exponent(a_51_exponent)
  );
  wire a_52_sign;
  wire [1:0] a_52_significand;
  wire [1:0] a_52_exponent;
  decode_e2m1 decode_a_52 (
      .code(a[211:208]),
      .number_sign(a_52_sign),
      .number_significand(a_52_significand),
      .number_exponent(a_52_exponent)
  );
  wire a_53_sign;
  wire [1:0] a_53_significand;
  wire [1:0] a_53_exponent;
  decode_e2m1 decode_a_53 (
      .code(a[215:212]),
      .number_sign(a_53_sign),
      .number_significand(a_53_significand),
      .number_exponent(a_53_exponent)
  );
  wire a_54_sign;
  wire [1:0] a_54_significand;
  wire [1:0] a_54_exponent;
  decode_e2m1 decode_a_54 (
      .code(a[219:216]),
      .number_sign(a_54_sign),
      .number_significand(a_54_significand),
      .number_exponent(a_54_exponent)
  );
  wire a_55_sign;
  wire [1:0] a_55_significand;
  wire [1:0] a_55_exponent;
  decode_e2m1 decode_a_55 (
      .code(a[223:220]),
      .number_sign(a_55_sign),
      .number_significand(a_55_significand),
      .number_exponent(a_55_exponent)
  );
  wire a_56_sign;
  wire [1:0] a_56_significand;
  wire [1:0] a_56_exponent;
  decode_e2m1 decode_a_56 (
      .code(a[227:224]),
      .number_sign(a_56_sign),
      .number_significand(a_56_significand),
      .number_exponent(a_56_exponent)
  );
  wire a_57_sign;
  wire [1:0] a_57_significand;
  wire [1:0] a_57_exponent;
  decode_e2m1 decode_a_57 (
      .code(a[231:228]),
      .number_sign(a_57_sign),
      .number_significand(a_57_significand),
      .number_exponent(a_57_exponent)
  );
  wire a_58_sign;
  wire [1:0] a_58_significand;
  wire [1:0] a_58_exponent;
  decode_e2m1 decode_a_58 (
      .code(a[235:232]),
      .number_sign(a_58_sign),
      .number_significand(a_58_significand),
      .number_exponent(a_58_exponent)
  );
  wire a_59_sign;
  wire [1:0] a_59_significand;
  wire [1:0] a_59_exponent;
  decode_e2m1 decode_a_59 (
      .code(a[239:236]),
      .number_sign(a_59_sign),
      .number_significand(a_59_significand),
      .number_exponent(a_59_exponent)
  );
  wire a_60_sign;
  wire [1:0] a_60_significand;
  wire [1:0] a_60_exponent;
  decode_e2m1 decode_a_60 (
      .code(a[243:240]),
      .number_sign(a_60_sign),
      .number_significand(a_60_significand),
      .number_exponent(a_60_exponent)
  );
  wire a_61_sign;
  wire [1:0] a_61_significand;
  wire [1:0] a_61_exponent;
  decode_e2m1 decode_a_61 (
      .code(a[247:244]),
      .number_sign(a_61_sign),
      .number_significand(a_61_significand),
      .number_exponent(a_61_exponent)
  );
  wire a_62_sign;
  wire [1:0] a_62_significand;
  wire [1:0] a_62_exponent;
  decode_e2m1 decode_a_62 (
      .code(a[251:248]),
      .number_sign(a_62_sign),
      .number_significand(a_62_significand),
      .number_exponent(a_62_exponent)
  );
  wire a_63_sign;
  wire [1:0] a_63_significand;
  wire [1:0] a_63_exponent;
  decode_e2m1 decode_a_63 (
      .code(a[255:252]),
      .number_sign(a_63_sign),
      .number_significand(a_63_significand),
      .number_exponent(a_63_exponent)
  );
  wire b_0_sign;
  wire [1:0] b_0_significand;
  wire [1:0] b_0_exponent;
  decode_e2m1 decode_b_0 (
      .code(b[3:0]),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent)
  );
  wire b_1_sign;
  wire [1:0] b_1_significand;
  wire [1:0] b_1_exponent;
  decode_e2m1 decode_b_1 (
      .code(b[7:4]),
      .number_sign(b_1_sign),
      .number_significand(b_1_significand),
      .number_exponent(b_1_exponent)
  );
  wire b_2_sign;
  wire [1:0] b_2_significand;
  wire [1:0] b_2_exponent;
  decode_e2m1 decode_b_2 (
      .code(b[11:8]),
      .number_sign(b_2_sign),
      .number_significand(b_2_significand),
      .number_exponent(b_2_exponent)
  );
  wire b_3_sign;
  wire [1:0] b_3_significand;
  wire [1:0] b_3_exponent;
  decode_e2m1 decode_b_3 (
      .code(b[15:12]),
      .number_sign(b_3_sign),
      .number_significand(b_3_significand),
      .number_exponent(b_3_exponent)
  );
  wire b_4_sign;
  wire [1:0] b_4_significand;
  wire [1:0] b_4_exponent;
  decode_e2m1 decode_b_4 (
      .code(b[19:16]),
      .number_sign(b_4_sign),
      .number_significand(b_4_significand),
      .number_exponent(b_4_exponent)
  );
  wire b_5_sign;
  wire [1:0] b_5_significand;
  wire [1:0] b_5_exponent;
  decode_e2m1 decode_b_5 (
      .code(b[23:20]),
      .number_sign(b_5_sign),
      .number_significand(b_5_significand),
      .number_exponent(b_5_exponent)
  );
  wire b_6_sign;
  wire [1:0] b_6_significand;
  wire [1:0] b_6_exponent;
  decode_e2m1 decode_b_6 (
      .code(b[27:24]),
      .number_sign(b_6_sign),
      .number_significand(b_6_significand),
      .number_exponent(b_6_exponent)
  );
  wire b_7_sign;
  wire [1:0] b_7_significand;
  wire [1:0] b_7_exponent;
  decode_e2m1 decode_b_7 (
      .code(b[31:28]),
      .number_sign(b_7_sign),
      .number_significand(b_7_significand),
      .number_exponent(b_7_exponent)
  );
  wire b_8_sign;
  wire [1:0] b_8_significand;
  wire [1:0] b_8_exponent;
  decode_e2m1 decode_b_8 (
      .code(b[35:32]),
      .number_sign(b_8_sign),
      .number_significand(b_8_significand),
      .number_exponent(b_8_exponent)
  );
  wire b_9_sign;
  wire [1:0] b_9_significand;
  wire [1:0] b_9_exponent;
  decode_e2m1 decode_b_9 (
      .code(b[39:36]),
      .number_sign(b_9_sign),
      .number_significand(b_9_significand),
      .number_exponent(b_9_exponent)
  );
  wire b_10_sign;
  wire [1:0] b_10_significand;
  wire [1:0] b_10_exponent;
  decode_e2m1 decode_b_10 (
      .code(b[43:40]),
      .number_sign(b_10_sign),
      .number_significand(b_10_significand),
      .number_exponent(b_10_exponent)
  );
  wire b_11_sign;
  wire [1:0] b_11_significand;
  wire [1:0] b_11_exponent;
  decode_e2m1 decode_b_11 (
      .code(b[47:44]),
      .number_sign(b_11_sign),
      .number_significand(b_11_significand),
      .number_exponent(b_11_exponent)
  );
  wire b_12_sign;
  wire [1:0] b_12_significand;
  wire [1:0] b_12_exponent;
  decode_e2m1 decode_b_12 (
      .code(b[51:48]),
      .number_sign(b_12_sign),
      .number_significand(b_12_significand),
      .number_exponent(b_12_exponent)
  );
  wire b_13_sign;
  wire [1:0] b_13_significand;
  wire [1:0] b_13_exponent;
  decode_e2m1 decode_b_13 (
      .code(b[55:52]),
      .number_sign(b_13_sign),
      .number_significand(b_13_significand),
      .number_exponent(b_13_exponent)
  );
  wire b_14_sign;
  wire [1:0] b_14_significand;
  wire [1:0] b_14_exponent;
  decode_e2m1 decode_b_14 (
      .code(b[59:56]),
      .number_sign(b_14_sign),
      .number_significand(b_14_significand),
      .number_exponent(b_14_exponent)
  );
  wire b_15_sign;
  wire [1:0] b_15_significand;
  wire [1:0] b_15_exponent;
  decode_e2m1 decode_b_15 (
      .code(b[63:60]),
      .number_sign(b_15_sign),
      .number_significand(b_15_significand),
      .number_exponent(b_15_exponent)
  );
  wire b_16_sign;
  wire [1:0] b_16_significand;
  wire [1:0] b_16_exponent;
  decode_e2m1 decode_b_16 (
      .code(b[67:64]),
      .number_sign(b_16_sign),
      .number_significand(b_16_significand),
      .number_exponent(b_16_exponent)
  );
  wire b_17_sign;
  wire [1:0] b_17_significand;
  wire [1:0] b_17_exponent;
  decode_e2m1 decode_b_17 (
      .code(b[71:68]),
      .number_sign(b_17_sign),
      .number_significand(b_17_significand),
      .number_exponent(b_17_exponent)
  );
  wire b_18_sign;
  wire [1:0] b_18_significand;
  wire [1:0] b_18_exponent;
  decode_e2m1 decode_b_18 (
      .code(b[75:72]),
      .number_sign(b_18_sign),
      .number_significand(b_18_significand),
      .number_exponent(b_18_exponent)
  );
  wire b_19_sign;
  wire [1:0] b_19_significand;
  wire [1:0] b_19_exponent;
  decode_e2m1 decode_b_19 (
      .code(b[79:76]),
      .number_sign(b_19_sign),
      .number_significand(b_19_significand),
      .number_exponent(b_19_exponent)
  );
  wire b_20_sign;
  wire [1:0] b_20_significand;
  wire [1:0] b_20_exponent;
  decode_e2m1 decode_b_20 (
      .code(b[83:80]),
      .number_sign(b_20_sign),
      .number_significand(b_20_significand),
      .number_exponent(b_20_exponent)
  );
  wire b_21_sign;
  wire [1:0] b_21_significand;
  wire [1:0] b_21_exponent;
  decode_e2m1 decode_b_21 (
      .code(b[87:84]),
      .number_sign(b_21_sign),
      .number_significand(b_21_significand),
      .number_exponent(b_21_exponent)
  );
  wire b_22_sign;
  wire [1:0] b_22_significand;
  wire [1:0] b_22_exponent;
  decode_e2m1 decode_b_22 (
      .code(b[91:88]),
      .number_sign(b_22_sign),
      .number_significand(b_22_significand),
      .number_exponent(b_22_exponent)
  );
  wire b_23_sign;
  wire [1:0] b_23_significand;
  wire [1:0] b_23_exponent;
  decode_e2m1 decode_b_23 (
      .code(b[95:92]),
      .number_sign(b_23_sign),
      .number_significand(b_23_significand),
      .number_exponent(b_23_exponent)
  );
  wire b_24_sign;
  wire [1:0] b_24_significand;
  wire [1:0] b_24_exponent;
  decode_e2m1 decode_b_24 (
      .code(b[99:96]),
      .number_sign(b_24_sign),
      .number_significand(b_24_significand),
      .number_exponent(b_24_exponent)
  );
  wire b_25_sign;
  wire [1:0] b_25_significand;
  wire [1:0] b_25_exponent;
  decode_e2m1 decode_b_25 (
      .code(b[103:100]),
      .number_sign(b_25_sign),
      .number_significand(b_25_significand),
      .number_exponent(b_25_exponent)
  );
  wire b_26_sign;
  wire [1:0] b_26_significand;
  wire [1:0] b_26_exponent;
  decode_e2m1 decode_b_26 (
      .code(b[107:104]),
      .number_sign(b_26_sign),
      .number_significand(b_26_significand),
      .number_exponent(b_26_exponent)
  );
  wire b_27_sign;
  wire [1:0] b_27_significand;
  wire [1:0] b_27_exponent;
  decode_e2m1 decode_b_27 (
      .code(b[111:108]),
      .number_sign(b_27_sign),
      .number_significand(b_27_significand),
      .number_exponent(b_27_exponent)
  );
  wire b_28_sign;
  wire [1:0] b_28_significand;
  wire [1:0] b_28_exponent;
  decode_e2m1 decode_b_28 (
      .code(b[115:112]),
      .number_sign(b_28_sign),
      .number_significand(b_28_significand),
      .number_exponent(b_28_exponent)
  );
  wire b_29_sign;
  wire [1:0] b_29_significand;
  wire [1:0] b_29_exponent;
  decode_e2m1 decode_b_29 (
      .code(b[119:116]),
      .number_sign(b_29_sign),
      .number_significand(b_29_significand),
      .number_exponent(b_29_exponent)
  );
  wire b_30_sign;
  wire [1:0] b_30_significand;
  wire [1:0] b_30_exponent;
  decode_e2m1 decode_b_30 (
      .code(b[123:120]),
      .number_sign(b_30_sign),
      .number_significand(b_30_significand),
      .number_exponent(b_30_exponent)
  );
  wire b_31_sign;
  wire [1:0] b_31_significand;
  wire [1:0] b_31_exponent;
  decode_e2m1 decode_b_31 (
      .code(b[127:124]),
      .number_sign(b_31_sign),
      .number_significand(b_31_significand),
      .number_exponent(b_31_exponent)
  );
  wire b_32_sign;
  wire [1:0] b_32_significand;
  wire [1:0] b_32_exponent;
  decode_e2m1 decode_b_32 (
      .code(b[131:128]),
      .number_sign(b_32_sign),
      .number_significand(b_32_significand),
      .number_exponent(b_32_exponent)
  );
  wire b_33_sign;
  wire [1:0] b_33_significand;
  wire [1:0] b_33_exponent;
  decode_e2m1 decode_b_33 (
      .code(b[135:132]),
      .number_sign(b_33_sign),
      .number_significand(b_33_significand),
      .number_exponent(b_33_exponent)
  );
  wire b_34_sign;
  wire [1:0] b_34_significand;
  wire [1:0] b_34_exponent;
  decode_e2m1 decode_b_34 (
      .code(b[139:136]),
      .number_sign(b_34_sign),
      .number_significand(b_34_significand),
      .number_exponent(b_34_exponent)
  );
  wire b_35_sign;
  wire [1:0] b_35_significand;
  wire [1:0] b_35_exponent;
  decode_e2m1 decode_b_35 (
      .code(b[143:140]),
      .number_sign(b_35_sign),
      .number_significand(b_35_significand),
      .number_exponent(b_35_exponent)
  );
  wire b_36_sign;
  wire [1:0] b_36_significand;
  wire [1:0] b_36_exponent;
  decode_e2m1 decode_b_36 (
      .code(b[147:144]),
      .number_sign(b_36_sign),
      .number_significand(b_36_significand),
      .number_exponent(b_36_exponent)
  );
  wire b_37_sign;
  wire [1:0] b_37_significand;
  wire [1:0] b_37_exponent;
  decode_e2m1 decode_b_37 (
      .code(b[151:148]),
      .number_sign(b_37_sign),
      .number_significand(b_37_significand),
      .number_exponent(b_37_exponent)
  );
  wire b_38_sign;
  wire [1:0] b_38_significand;
  wire [1:0] b_38_exponent;
  decode_e2m1 decode_b_38 (
      .code(b[155:152]),
      .number_sign(b_38_sign),
      .number_significand(b_38_significand),
      .number_exponent(b_38_exponent)
  );
  wire b_39_sign;
  wire [1:0] b_39_significand;
  wire [1:0] b_39_exponent;
  decode_e2m1 decode_b_39 (
      .code(b[159:156]),
      .number_sign(b_39_sign),
      .number_significand(b_39_significand),
      .number_exponent(b_39_exponent)
  );
  wire b_40_sign;
  wire [1:0] b_40_significand;
  wire [1:0] b_40_exponent;
  decode_e2m1 decode_b_40 (
      .code(b[163:160]),
      .number_sign(b_40_sign),
      .number_significand(b_40_significand),
      .number_exponent(b_40_exponent)
  );
  wire b_41_sign;
  wire [1:0] b_41_significand;
  wire [1:0] b_41_exponent;
  decode_e2m1 decode_b_41 (
      .code(b[167:164]),
      .number_sign(b_41_sign),
      .number_significand(b_41_significand),
      .number_exponent(b_41_exponent)
  );
  wire b_42_sign;
  wire [1:0] b_42_significand;
  wire [1:0] b_42_exponent;
  decode_e2m1 decode_b_42 (
      .code(b[171:168]),
      .number_sign(b_42_sign),
      .number_significand(b_42_significand),
      .number_exponent(b_42_exponent)
  );
  wire b_43_sign;
  wire [1:0] b_43_significand;
  wire [1:0] b_43_exponent;
  decode_e2m1 decode_b_43 (
      .code(b[175:172]),
      .number_sign(b_43_sign),
      .number_significand(b_43_significand),
      .number_exponent(b_43_exponent)
  );
  wire b_44_sign;
  wire [1:0] b_44_significand;
  wire [1:0] b_44_exponent;
  decode_e2m1 decode_b_44 (
      .code(b[179:176]),
      .number_sign(b_44_sign),
      .number_significand(b_44_significand),
      .number_exponent(b_44_exponent)
  );
  wire b_45_sign;
  wire [1:0] b_45_significand;
  wire [1:0] b_45_exponent;
  decode_e2m1 decode_b_45 (
      .code(b[183:180]),
      .number_sign(b_45_sign),
      .number_significand(b_45_significand),
      .number_exponent(b_45_exponent)
  );
  wire b_46_sign;
  wire [1:0] b_46_significand;
  wire [1:0] b_46_exponent;
  decode_e2m1 decode_b_46 (
      .code(b[187:184]),
      .number_sign(b_46_sign),
      .number_significand(b_46_significand),
      .number_exponent(b_46_exponent)
  );
  wire b_47_sign;
  wire [1:0] b_47_significand;
  wire [1:0] b_47_exponent;
  decode_e2m1 decode_b_47 (
      .code(b[191:188]),
      .number_sign(b_47_sign),
      .number_significand(b_47_significand),
      .number_exponent(b_47_exponent)
  );
  wire b_48_sign;
  wire [1:0] b_48_significand;
  wire [1:0] b_48_exponent;
  decode_e2m1 decode_b_48 (
      .code(b[195:192]),
      .number_sign(b_48_sign),
      .number_significand(b_48_significand),
      .number_exponent(b_48_exponent)
  );
  wire b_49_sign;
  wire [1:0] b_49_significand;
  wire [1:0] b_49_exponent;
  decode_e2m1 decode_b_49 (
      .code(b[199:196]),
      .number_sign(b_49_sign),
      .number_significand(b_49_significand),
      .number_exponent(b_49_exponent)
  );
  wire b_50_sign;
  wire [1:0] b_50_significand;
  wire [1:0] b_50_exponent;
  decode_e2m1 decode_b_50 (
      .code(b[203:200]),
      .number_sign(b_50_sign),
      .number_significand(b_50_significand),
      .number_exponent(b_50_exponent)
  );
  wire b_51_sign;
  wire [1:0] b_51_significand;
  wire [1:0] b_51_exponent;
  decode_e2m1 decode_b_51 (
      .code(b[207:204]),
      .number_sign(b_51_sign),
      .number_significand(b_51_significand),
      .number_exponent(b_51_exponent)
  );
  wire b_52_sign;
  wire [1:0] b_52_significand;
  wire [1:0] b_52_exponent;
  decode_e2m1 decode_b_52 (
      .code(b[211:208]),
      .number_sign(b_52_sign),
      .number_significand(b_52_significand),
      .number_exponent(b_52_exponent)
  );
  wire b_53_sign;
  wire [1:0] b_53_significand;
  wire [1:0] b_53_exponent;
  decode_e2m1 decode_b_53 (
      .code(b[215:212]),
      .number_sign(b_53_sign),
      .number_significand(b_53_significand),
      .number_exponent(b_53_exponent)
  );
  wire b_54_sign;
  wire [1:0] b_54_significand;
  wire [1:0] b_54_exponent;
  decode_e2m1 decode_b_54 (
      .code(b[219:216]),
      .number_sign(b_54_sign),
      .number_significand(b_54_significand),
      .number_exponent(b_54_exponent)
  );
  wire b_55_sign;
  wire [1:0] b_55_significand;
  wire [1:0] b_55_exponent;
  decode_e2m1 decode_b_55 (
      .code(b[223:220]),
      .number_sign(b_55_sign),
      .number_significand(b_55_significand),
      .number_exponent(b_55_exponent)
  );
  wire b_56_sign;
  wire [1:0] b_56_significand;
  wire [1:0] b_56_exponent;
  decode_e2m1 decode_b_56 (
      .code(b[227:224]),
      .number_sign(b_56_sign),
      .number_significand(b_56_significand),
      .number_exponent(b_56_exponent)
  );
  wire b_57_sign;
  wire [1:0] b_57_significand;
  wire [1:0] b_57_exponent;
  decode_e2m1 decode_b_57 (
      .code(b[231:228]),
      .number_sign(b_57_sign),
      .number_significand(b_57_significand),
      .number_exponent(b_57_exponent)
  );
  wire b_58_sign;
  wire [1:0] b_58_significand;
  wire [1:0] b_58_exponent;
  decode_e2m1 decode_b_58 (
      .code(b[235:232]),
      .number_sign(b_58_sign),
      .number_significand(b_58_significand),
      .number_exponent(b_58_exponent)
  );
  wire b_59_sign;
  wire [1:0] b_59_significand;
  wire [1:0] b_59_exponent;
  decode_e2m1 decode_b_59 (
      .code(b[239:236]),
      .number_sign(b_59_sign),
      .number_significand(b_59_significand),
      .number_exponent(b_59_exponent)
  );
  wire b_60_sign;
  wire [1:0] b_60_significand;
  wire [1:0] b_60_exponent;
  decode_e2m1 decode_b_60 (
      .code(b[243:240]),
      .number_sign(b_60_sign),
      .number_significand(b_60_significand),
      .number_exponent(b_60_exponent)
  );
  wire b_61_sign;
  wire [1:0] b_61_significand;
  wire [1:0] b_61_exponent;
  decode_e2m1 decode_b_61 (
      .code(b[247:244]),
      .number_sign(b_61_sign),
      .number_significand(b_61_significand),
      .number_exponent(b_61_exponent)
  );
  wire b_62_sign;
  wire [1:0] b_62_significand;
  wire [1:0] b_62_exponent;
  decode_e2m1 decode_b_62 (
      .code(b[251:248]),
      .number_sign(b_62_sign),
      .number_significand(b_62_significand),
      .number_exponent(b_62_exponent)
  );
  wire b_63_sign;
  wire [1:0] b_63_significand;
  wire [1:0] b_63_exponent;
  decode_e2m1 decode_b_63 (
      .code(b[255:252]),
      .number_sign(b_63_sign),
      .number_significand(b_63_significand),
      .number_exponent(b_63_exponent)
  );

  // ---- product ----
  wire product_0_nonzero = (|a_0_significand) & (|b_0_significand);
  wire [3:0] product_0_significand = {2'h0, a_0_significand} * {2'h0, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [2:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_1_nonzero = (|a_1_significand) & (|b_1_significand);
  wire [3:0] product_1_significand = {2'h0, a_1_significand} * {2'h0, b_1_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [2:0] product_1_exponent = {1'b0, a_1_exponent} + {1'b0, b_1_exponent};
  wire product_2_nonzero = (|a_2_significand) & (|b_2_significand);
  wire [3:0] product_2_significand = {2'h0, a_2_significand} * {2'h0, b_2_significand};
  wire product_2_sign = a_2_sign ^ b_2_sign;
  wire [2:0] product_2_exponent = {1'b0, a_2_exponent} + {1'b0, b_2_exponent};
  wire product_3_nonzero = (|a_3_significand) & (|b_3_significand);
  wire [3:0] product_3_significand = {2'h0, a_3_significand} * {2'h0, b_3_significand};
  wire product_3_sign = a_3_sign ^ b_3_sign;
  wire [2:0] product_3_exponent = {1'b0, a_3_exponent} + {1'b0, b_3_exponent};
  wire product_4_nonzero = (|a_4_significand) & (|b_4_significand);
  wire [3:0] product_4_significand = {2'h0, a_4_significand} * {2'h0, b_4_significand};
  wire product_4_sign = a_4_sign ^ b_4_sign;
  wire [2:0] product_4_exponent = {1'b0, a_4_exponent} + {1'b0, b_4_exponent};
  wire product_5_nonzero = (|a_5_significand) & (|b_5_significand);
  wire [3:0] product_5_significand = {2'h0, a_5_significand} * {2'h0, b_5_significand};
  wire product_5_sign = a_5_sign ^ b_5_sign;
  wire [2:0] product_5_exponent = {1'b0, a_5_exponent} + {1'b0, b_5_exponent};
  wire product_6_nonzero = (|a_6_significand) & (|b_6_significand);
  wire [3:0] product_6_significand = {2'h0, a_6_significand} * {2'h0, b_6_significand};
  wire product_6_sign = a_6_sign ^ b_6_sign;
  wire [2:0] product_6_exponent = {1'b0, a_6_exponent} + {1'b0, b_6_exponent};
  wire product_7_nonzero = (|a_7_significand) & (|b_7_significand);
  wire [3:0] product_7_significand = {2'h0, a_7_significand} * {2'h0, b_7_significand};
  wire product_7_sign = a_7_sign ^ b_7_sign;
  wire [2:0] product_7_exponent = {1'b0, a_7_exponent} + {1'b0, b_7_exponent};
  wire product_8_nonzero = (|a_8_significand) & (|b_8_significand);
  wire [3:0] product_8_significand = {2'h0, a_8_significand} * {2'h0, b_8_significand};
  wire product_8_sign = a_8_sign ^ b_8_sign;
  wire [2:0] product_8_exponent = {1'b0, a_8_exponent} + {1'b0, b_8_exponent};
  wire product_9_nonzero = (|a_9_significand) & (|b_9_significand);
  wire [3:0] product_9_significand = {2'h0, a_9_significand} * {2'h0, b_9_significand};
  wire product_9_sign = a_9_sign ^ b_9_sign;
  wire [2:0] product_9_exponent = {1'b0, a_9_exponent} + {1'b0, b_9_exponent};
  wire product_10_nonzero = (|a_10_significand) & (|b_10_significand);
  wire [3:0] product_10_significand = {2'h0, a_10_significand} * {2'h0, b_10_significand};
  wire product_10_sign = a_10_sign ^ b_10_sign;
  wire [2:0] product_10_exponent = {1'b0, a_10_exponent} + {1'b0, b_10_exponent};
  wire product_11_nonzero = (|a_11_significand) & (|b_11_significand);
  wire [3:0] product_11_significand = {2'h0, a_11_significand} * {2'h0, b_11_significand};
  wire product_11_sign = a_11_sign ^ b_11_sign;
  wire [2:0] product_11_exponent = {1'b0, a_11_exponent} + {1'b0, b_11_exponent};
  wire product_12_nonzero = (|a_12_significand) & (|b_12_significand);
  wire [3:0] product_12_significand = {2'h0, a_12_significand} * {2'h0, b_12_significand};
  wire product_12_sign = a_12_sign ^ b_12_sign;
  wire [2:0] product_12_exponent = {1'b0, a_12_exponent} + {1'b0, b_12_exponent};
  wire product_13_nonzero = (|a_13_significand) & (|b_13_significand);
  wire [3:0] product_13_significand = {2'h0, a_13_significand} * {2'h0, b_13_significand};
  wire product_13_sign = a_13_sign ^ b_13_sign;
  wire [2:0] product_13_exponent = {1'b0, a_13_exponent} + {1'b0, b_13_exponent};
  wire product_14_nonzero = (|a_14_significand) & (|b_14_significand);
  wire [3:0] product_14_significand = {2'h0, a_14_significand} * {2'h0, b_14_significand};
  wire product_14_sign = a_14_sign ^ b_14_sign;
  wire [2:0] product_14_exponent = {1'b0, a_14_exponent} + {1'b0, b_14_exponent};
  wire product_15_nonzero = (|a_15_significand) & (|b_15_significand);
  wire [3:0] product_15_significand = {2'h0, a_15_significand} * {2'h0, b_15_significand};
  wire product_15_sign = a_15_sign ^ b_15_sign;
  wire [2:0] product_15_exponent = {1'b0, a_15_exponent} + {1'b0, b_15_exponent};
  wire product_16_nonzero = (|a_16_significand) & (|b_16_significand);
  wire [3:0] product_16_significand = {2'h0, a_16_significand} * {2'h0, b_16_significand};
  wire product_16_sign = a_16_sign ^ b_16_sign;
  wire [2:0] product_16_exponent = {1'b0, a_16_exponent} + {1'b0, b_16_exponent};
  wire product_17_nonzero = (|a_17_significand) & (|b_17_significand);
  wire [3:0] product_17_significand = {2'h0, a_17_significand} * {2'h0, b_17_significand};
  wire product_17_sign = a_17_sign ^ b_17_sign;
  wire [2:0] product_17_exponent = {1'b0, a_17_exponent} + {1'b0, b_17_exponent};
  wire product_18_nonzero = (|a_18_significand) & (|b_18_significand);
  wire [3:0] product_18_significand = {2'h0, a_18_significand} * {2'h0, b_18_significand};
  wire product_18_sign = a_18_sign ^ b_18_sign;
  wire [2:0] product_18_exponent = {1'b0, a_18_exponent} + {1'b0, b_18_exponent};
  wire product_19_nonzero = (|a_19_significand) & (|b_19_significand);
  wire [3:0] product_19_significand = {2'h0, a_19_significand} * {2'h0, b_19_significand};
  wire product_19_sign = a_19_sign ^ b_19_sign;
  wire [2:0] product_19_exponent = {1'b0, a_19_exponent} + {1'b0, b_19_exponent};
  wire product_20_nonzero = (|a_20_significand) & (|b_20_significand);
  wire [3:0] product_20_significand = {2'h0, a_20_significand} * {2'h0, b_20_significand};
  wire product_20_sign = a_20_sign ^ b_20_sign;
  wire [2:0] product_20_exponent = {1'b0, a_20_exponent} + {1'b0, b_20_exponent};
  wire product_21_nonzero = (|a_21_significand) & (|b_21_significand);
  wire [3:0] product_21_significand = {2'h0, a_21_significand} * {2'h0, b_21_significand};
  wire product_21_sign = a_21_sign ^ b_21_sign;
  wire [2:0] product_21_exponent = {1'b0, a_21_exponent} + {1'b0, b_21_exponent};
  wire product_22_nonzero = (|a_22_significand) & (|b_22_significand);
  wire [3:0] product_22_significand = {2'h0, a_22_significand} * {2'h0, b_22_significand};
  wire product_22_sign = a_22_sign ^ b_22_sign;
  wire [2:0] product_22_exponent = {1'b0, a_22_exponent} + {1'b0, b_22_exponent};
  wire product_23_nonzero = (|a_23_significand) & (|b_23_significand);
  wire [3:0] product_23_significand = {2'h0, a_23_significand} * {2'h0, b_23_significand};
  wire product_23_sign = a_23_sign ^ b_23_sign;
  wire [2:0] product_23_exponent = {1'b0, a_23_exponent} + {1'b0, b_23_exponent};
  wire product_24_nonzero = (|a_24_significand) & (|b_24_significand);
  wire [3:0] product_24_significand = {2'h0, a_24_significand} * {2'h0, b_24_significand};
  wire product_24_sign = a_24_sign ^ b_24_sign;
  wire [2:0] product_24_exponent = {1'b0, a_24_exponent} + {1'b0, b_24_exponent};
  wire product_25_nonzero = (|a_25_significand) & (|b_25_significand);
  wire [3:0] product_25_significand = {2'h0, a_25_significand} * {2'h0, b_25_significand};
  wire product_25_sign = a_25_sign ^ b_25_sign;
  wire [2:0] product_25_exponent = {1'b0, a_25_exponent} + {1'b0, b_25_exponent};
  wire product_26_nonzero = (|a_26_significand) & (|b_26_significand);
  wire [3:0] product_26_significand = {2'h0, a_26_significand} * {2'h0, b_26_significand};
  wire product_26_sign = a_26_sign ^ b_26_sign;
  wire [2:0] product_26_exponent = {1'b0, a_26_exponent} + {1'b0, b_26_exponent};
  wire product_27_nonzero = (|a_27_significand) & (|b_27_significand);
  wire [3:0] product_27_significand = {2'h0, a_27_significand} * {2'h0, b_27_significand};
  wire product_27_sign = a_27_sign ^ b_27_sign;
  wire [2:0] product_27_exponent = {1'b0, a_27_exponent} + {1'b0, b_27_exponent};
  wire product_28_nonzero = (|a_28_significand) & (|b_28_significand);
  wire [3:0] product_28_significand = {2'h0, a_28_significand} * {2'h0, b_28_significand};
  wire product_28_sign = a_28_sign ^ b_28_sign;
  wire [2:0] product_28_exponent = {1'b0, a_28_exponent} + {1'b0, b_28_exponent};
  wire product_29_nonzero = (|a_29_significand) & (|b_29_significand);
  wire [3:0] product_29_significand = {2'h0, a_29_significand} * {2'h0, b_29_significand};
  wire product_29_sign = a_29_sign ^ b_29_sign;
  wire [2:0] product_29_exponent = {1'b0, a_29_exponent} + {1'b0, b_29_exponent};
  wire product_30_nonzero = (|a_30_significand) & (|b_30_significand);
  wire [3:0] product_30_significand = {2'h0, a_30_significand} * {2'h0, b_30_significand};
  wire product_30_sign = a_30_sign ^ b_30_sign;
  wire [2:0] product_30_exponent = {1'b0, a_30_exponent} + {1'b0, b_30_exponent};
  wire product_31_nonzero = (|a_31_significand) & (|b_31_significand);
  wire [3:0] product_31_significand = {2'h0, a_31_significand} * {2'h0, b_31_significand};
  wire product_31_sign = a_31_sign ^ b_31_sign;
  wire [2:0] product_31_exponent = {1'b0, a_31_exponent} + {1'b0, b_31_exponent};
  wire product_32_nonzero = (|a_32_significand) & (|b_32_significand);
  wire [3:0] product_32_significand = {2'h0, a_32_significand} * {2'h0, b_32_significand};
  wire product_32_sign = a_32_sign ^ b_32_sign;
  wire [2:0] product_32_exponent = {1'b0, a_32_exponent} + {1'b0, b_32_exponent};
  wire product_33_nonzero = (|a_33_significand) & (|b_33_significand);
  wire [3:0] product_33_significand = {2'h0, a_33_significand} * {2'h0, b_33_significand};
  wire product_33_sign = a_33_sign ^ b_33_sign;
  wire [2:0] product_33_exponent = {1'b0, a_33_exponent} + {1'b0, b_33_exponent};
  wire product_34_nonzero = (|a_34_significand) & (|b_34_significand);
  wire [3:0] product_34_significand = {2'h0, a_34_significand} * {2'h0, b_34_significand};
  wire product_34_sign = a_34_sign ^ b_34_sign;
  wire [2:0] product_34_exponent = {1'b0, a_34_exponent} + {1'b0, b_34_exponent};
  wire product_35_nonzero = (|a_35_significand) & (|b_35_significand);
  wire [3:0] product_35_significand = {2'h0, a_35_significand} * {2'h0, b_35_significand};
  wire product_35_sign = a_35_sign ^ b_35_sign;
  wire [2:0] product_35_exponent = {1'b0, a_35_exponent} + {1'b0, b_35_exponent};
  wire product_36_nonzero = (|a_36_significand) & (|b_36_significand);
  wire [3:0] product_36_significand = {2'h0, a_36_significand} * {2'h0, b_36_significand};
  wire product_36_sign = a_36_sign ^ b_36_sign;
  wire [2:0] product_36_exponent = {1'b0, a_36_exponent} + {1'b0, b_36_exponent};
  wire product_37_nonzero = (|a_37_significand) & (|b_37_significand);
  wire [3:0] product_37_significand = {2'h0, a_37_significand} * {2'h0, b_37_significand};
  wire product_37_sign = a_37_sign ^ b_37_sign;
  wire [2:0] product_37_exponent = {1'b0, a_37_exponent} + {1'b0, b_37_exponent};
  wire product_38_nonzero = (|a_38_significand) & (|b_38_significand);
  wire [3:0] product_38_significand = {2'h0, a_38_significand} * {2'h0, b_38_significand};
  wire product_38_sign = a_38_sign ^ b_38_sign;
  wire [2:0] product_38_exponent = {1'b0, a_38_exponent} + {1'b0, b_38_exponent};
  wire product_39_nonzero = (|a_39_significand) & (|b_39_significand);
  wire [3:0] product_39_significand = {2'h0, a_39_significand} * {2'h0, b_39_significand};
  wire product_39_sign = a_39_sign ^ b_39_sign;
  wire [2:0] product_39_exponent = {1'b0, a_39_exponent} + {1'b0, b_39_exponent};
  wire product_40_nonzero = (|a_40_significand) & (|b_40_significand);
  wire [3:0] product_40_significand = {2'h0, a_40_significand} * {2'h0, b_40_significand};
  wire product_40_sign = a_40_sign ^ b_40_sign;
  wire [2:0] product_40_exponent = {1'b0, a_40_exponent} + {1'b0, b_40_exponent};
  wire product_41_nonzero = (|a_41_significand) & (|b_41_significand);
  wire [3:0] product_41_significand = {2'h0, a_41_significand} * {2'h0, b_41_significand};
  wire product_41_sign = a_41_sign ^ b_41_sign;
  wire [2:0] product_41_exponent = {1'b0, a_41_exponent} + {1'b0, b_41_exponent};
  wire product_42_nonzero = (|a_42_significand) & (|b_42_significand);
  wire [3:0] product_42_significand = {2'h0, a_42_significand} * {2'h0, b_42_significand};
  wire product_42_sign = a_42_sign ^ b_42_sign;
  wire [2:0] product_42_exponent = {1'b0, a_42_exponent} + {1'b0, b_42_exponent};
  wire product_43_nonzero = (|a_43_significand) & (|b_43_significand);
  wire [3:0] product_43_significand = {2'h0, a_43_significand} * {2'h0, b_43_significand};
  wire product_43_sign = a_43_sign ^ b_43_sign;
  wire [2:0] product_43_exponent = {1'b0, a_43_exponent} + {1'b0, b_43_exponent};
  wire product_44_nonzero = (|a_44_significand) & (|b_44_significand);
  wire [3:0] product_44_significand = {2'h0, a_44_significand} * {2'h0, b_44_significand};
  wire product_44_sign = a_44_sign ^ b_44_sign;
  wire [2:0] product_44_exponent = {1'b0, a_44_exponent} + {1'b0, b_44_exponent};
  wire product_45_nonzero = (|a_45_significand) & (|b_45_significand);
  wire [3:0] product_45_significand = {2'h0, a_45_significand} * {2'h0, b_45_significand};
  wire product_45_sign = a_45_sign ^ b_45_sign;
  wire [2:0] product_45_exponent = {1'b0, a_45_exponent} + {1'b0, b_45_exponent};
  wire product_46_nonzero = (|a_46_significand) & (|b_46_significand);
  wire [3:0] product_46_significand = {2'h0, a_46_significand} * {2'h0, b_46_significand};
  wire product_46_sign = a_46_sign ^ b_46_sign;
  wire [2:0] product_46_exponent = {1'b0, a_46_exponent} + {1'b0, b_46_exponent};
  wire product_47_nonzero = (|a_47_significand) & (|b_47_significand);
  wire [3:0] product_47_significand = {2'h0, a_47_significand} * {2'h0, b_47_significand};
  wire product_47_sign = a_47_sign ^ b_47_sign;
  wire [2:0] product_47_exponent = {1'b0, a_47_exponent} + {1'b0, b_47_exponent};
  wire product_48_nonzero = (|a_48_significand) & (|b_48_significand);
  wire [3:0] product_48_significand = {2'h0, a_48_significand} * {2'h0, b_48_significand};
  wire product_48_sign = a_48_sign ^ b_48_sign;
  wire [2:0] product_48_exponent = {1'b0, a_48_exponent} + {1'b0, b_48_exponent};
  wire product_49_nonzero = (|a_49_significand) & (|b_49_significand);
  wire [3:0] product_49_significand = {2'h0, a_49_significand} * {2'h0, b_49_significand};
  wire product_49_sign = a_49_sign ^ b_49_sign;
  wire [2:0] product_49_exponent = {1'b0, a_49_exponent} + {1'b0, b_49_exponent};
  wire product_50_nonzero = (|a_50_significand) & (|b_50_significand);
  wire [3:0] product_50_significand = {2'h0, a_50_significand} * {2'h0, b_50_significand};
  wire product_50_sign = a_50_sign ^ b_50_sign;
  wire [2:0] product_50_exponent = {1'b0, a_50_exponent} + {1'b0, b_50_exponent};
  wire product_51_nonzero = (|a_51_significand) & (|b_51_significand);
  wire [3:0] product_51_significand = {2'h0, a_51_significand} * {2'h0, b_51_significand};
  wire product_51_sign = a_51_sign ^ b_51_sign;
  wire [2:0] product_51_exponent = {1'b0, a_51_exponent} + {1'b0, b_51_exponent};
  wire product_52_nonzero = (|a_52_significand) & (|b_52_significand);
  wire [3:0] product_52_significand = {2'h0, a_52_significand} * {2'h0, b_52_significand};
  wire product_52_sign = a_52_sign ^ b_52_sign;
  wire [2:0] product_52_exponent = {1'b0, a_52_exponent} + {1'b0, b_52_exponent};
  wire product_53_nonzero = (|a_53_significand) & (|b_53_significand);
  wire [3:0] product_53_significand = {2'h0, a_53_significand} * {2'h0, b_53_significand};
  wire product_53_sign = a_53_sign ^ b_53_sign;
  wire [2:0] product_53_exponent = {1'b0, a_53_exponent} + {1'b0, b_53_exponent};
  wire product_54_nonzero = (|a_54_significand) & (|b_54_significand);
  wire [3:0] product_54_significand = {2'h0, a_54_significand} * {2'h0, b_54_significand};
  wire product_54_sign = a_54_sign ^ b_54_sign;
  wire [2:0] product_54_exponent = {1'b0, a_54_exponent} + {1'b0, b_54_exponent};
  wire product_55_nonzero = (|a_55_significand) & (|b_55_significand);
  wire [3:0] product_55_significand = {2'h0, a_55_significand} * {2'h0, b_55_significand};
  wire product_55_sign = a_55_sign ^ b_55_sign;
  wire [2:0] product_55_exponent = {1'b0, a_55_exponent} + {1'b0, b_55_exponent};
  wire product_56_nonzero = (|a_56_significand) & (|b_56_significand);
  wire [3:0] product_56_significand = {2'h0, a_56_significand} * {2'h0, b_56_significand};
  wire product_56_sign = a_56_sign ^ b_56_sign;
  wire [2:0] product_56_exponent = {1'b0, a_56_exponent} + {1'b0, b_56_exponent};
  wire product_57_nonzero = (|a_57_significand) & (|b_57_significand);
  wire [3:0] product_57_significand = {2'h0, a_57_significand} * {2'h0, b_57_significand};
  wire product_57_sign = a_57_sign ^ b_57_sign;
  wire [2:0] product_57_exponent = {1'b0, a_57_exponent} + {1'b0, b_57_exponent};
  wire product_58_nonzero = (|a_58_significand) & (|b_58_significand);
  wire [3:0] product_58_significand = {2'h0, a_58_significand} * {2'h0, b_58_significand};
  wire product_58_sign = a_58_sign ^ b_58_sign;
  wire [2:0] product_58_exponent = {1'b0, a_58_exponent} + {1'b0, b_58_exponent};
  wire product_59_nonzero = (|a_59_significand) & (|b_59_significand);
  wire [3:0] product_59_significand = {2'h0, a_59_significand} * {2'h0, b_59_significand};
  wire product_59_sign = a_59_sign ^ b_59_sign;
  wire [2:0] product_59_exponent = {1'b0, a_59_exponent} + {1'b0, b_59_exponent};
  wire product_60_nonzero = (|a_60_significand) & (|b_60_significand);
  wire [3:0] product_60_significand = {2'h0, a_60_significand} * {2'h0, b_60_significand};
  wire product_60_sign = a_60_sign ^ b_60_sign;
  wire [2:0] product_60_exponent = {1'b0, a_60_exponent} + {1'b0, b_60_exponent};
  wire product_61_nonzero = (|a_61_significand) & (|b_61_significand);
  wire [3:0] product_61_significand = {2'h0, a_61_significand} * {2'h0, b_61_significand};
  wire product_61_sign = a_61_sign ^ b_61_sign;
  wire [2:0] product_61_exponent = {1'b0, a_61_exponent} + {1'b0, b_61_exponent};
  wire product_62_nonzero = (|a_62_significand) & (|b_62_significand);
  wire [3:0] product_62_significand = {2'h0, a_62_significand} * {2'h0, b_62_significand};
  wire product_62_sign = a_62_sign ^ b_62_sign;
  wire [2:0] product_62_exponent = {1'b0, a_62_exponent} + {1'b0, b_62_exponent};
  wire product_63_nonzero = (|a_63_significand) & (|b_63_significand);
  wire [3:0] product_63_significand = {2'h0, a_63_significand} * {2'h0, b_63_significand};
  wire product_63_sign = a_63_sign ^ b_63_sign;
  wire [2:0] product_63_exponent = {1'b0, a_63_exponent} + {1'b0, b_63_exponent};

  // ---- scale ----
  wire [7:0] scale_a_0_exponent;
  wire scale_a_0_nan;
  decode_e8m0 decode_scale_a_0 (
      .code(sa[7:0]),
      .number_exponent(scale_a_0_exponent),
      .number_nan(scale_a_0_nan)
  );
  wire [7:0] scale_b_0_exponent;
  wire scale_b_0_nan;
  decode_e8m0 decode_scale_b_0 (
      .code(sb[7:0]),
      .number_exponent(scale_b_0_exponent),
      .number_nan(scale_b_0_nan)
  );
  wire scale_0_nan = scale_a_0_nan | scale_b_0_nan;
  wire [8:0] scale_0_exponent = {1'b0, scale_a_0_exponent} + {1'b0, scale_b_0_exponent};
  wire [7:0] scale_a_1_exponent;
  wire scale_a_1_nan;
  decode_e8m0 decode_scale_a_1 (
      .code(sa[15:8]),
      .number_exponent(scale_a_1_exponent),
      .number_nan(scale_a_1_nan)
  );
  wire [7:0] scale_b_1_exponent;
  wire scale_b_1_nan;
  decode_e8m0 decode_scale_b_1 (
      .code(sb[15:8]),
      .number_exponent(scale_b_1_exponent),
      .number_nan(scale_b_1_nan)
  );
  wire scale_1_nan = scale_a_1_nan | scale_b_1_nan;
  wire [8:0] scale_1_exponent = {1'b0, scale_a_1_exponent} + {1'b0, scale_b_1_exponent};
  wire [7:0] scale_a_2_exponent;
  wire scale_a_2_nan;
  decode_e8m0 decode_scale_a_2 (
      .code(sa[23:16]),
      .number_exponent(scale_a_2_exponent),
      .number_nan(scale_a_2_nan)
  );
  wire [7:0] scale_b_2_exponent;
  wire scale_b_2_nan;
  decode_e8m0 decode_scale_b_2 (
      .code(sb[23:16]),
      .number_exponent(scale_b_2_exponent),
      .number_nan(scale_b_2_nan)
  );
  wire scale_2_nan = scale_a_2_nan | scale_b_2_nan;
  wire [8:0] scale_2_exponent = {1'b0, scale_a_2_exponent} + {1'b0, scale_b_2_exponent};
  wire [7:0] scale_a_3_exponent;
  wire scale_a_3_nan;
  decode_e8m0 decode_scale_a_3 (
      .code(sa[31:24]),
      .number_exponent(scale_a_3_exponent),
      .number_nan(scale_a_3_nan)
  );
  wire [7:0] scale_b_3_exponent;
  wire scale_b_3_nan;
  decode_e8m0 decode_scale_b_3 (
      .code(sb[31:24]),
      .number_exponent(scale_b_3_exponent),
      .number_nan(scale_b_3_nan)
  );
  wire scale_3_nan = scale_a_3_nan | scale_b_3_nan;
  wire [8:0] scale_3_exponent = {1'b0, scale_a_3_exponent} + {1'b0, scale_b_3_exponent};
  wire [14:0] scale_shifted = {11'h000, product_0_significand} << product_0_exponent;
  wire [14:0] scale_shifted_2 = {11'h000, product_1_significand} << product_1_exponent;
  wire [14:0] scale_shifted_3 = {11'h000, product_2_significand} << product_2_exponent;
  wire [14:0] scale_shifted_4 = {11'h000, product_3_significand} << product_3_exponent;
  wire [14:0] scale_shifted_5 = {11'h000, product_4_significand} << product_4_exponent;
  wire [14:0] scale_shifted_6 = {11'h000, product_5_significand} << product_5_exponent;
  wire [14:0] scale_shifted_7 = {11'h000, product_6_significand} << product_6_exponent;
  wire [14:0] scale_shifted_8 = {11'h000, product_7_significand} << product_7_exponent;
  wire [14:0] scale_shifted_9 = {11'h000, product_8_significand} << product_8_exponent;
  wire [14:0] scale_shifted_10 = {11'h000, product_9_significand} << product_9_exponent;
  wire [12:0] scale_xor = scale_shifted_10[14:2] ^ {13{product_9_sign}};
  wire [14:0] scale_shifted_11 = {11'h000, product_10_significand} << product_10_exponent;
  wire [12:0] scale_xor_2 = scale_shifted_11[14:2] ^ {13{product_10_sign}};
  wire [14:0] scale_shifted_12 = {11'h000, product_11_significand} << product_11_exponent;
  wire [12:0] scale_xor_3 = scale_shifted_12[14:2] ^ {13{product_11_sign}};
  wire [14:0] scale_shifted_13 = {11'h000, product_12_significand} << product_12_exponent;
  wire [12:0] scale_xor_4 = scale_shifted_13[14:2] ^ {13{product_12_sign}};
  wire [14:0] scale_shifted_14 = {11'h000, product_13_significand} << product_13_exponent;
  wire [12:0] scale_xor_5 = scale_shifted_14[14:2] ^ {13{product_13_sign}};
  wire [14:0] scale_shifted_15 = {11'h000, product_14_significand} << product_14_exponent;
  wire [12:0] scale_xor_6 = scale_shifted_15[14:2] ^ {13{product_14_sign}};
  wire [14:0] scale_shifted_16 = {11'h000, product_15_significand} << product_15_exponent;
  wire [12:0] scale_xor_7 = scale_shifted_16[14:2] ^ {13{product_15_sign}};
  wire [12:0] scale_group_0_sum_total_part =
      (scale_shifted[14:2] ^ {13{product_0_sign}}) + {12'h000, product_0_sign}
      + (scale_shifted_2[14:2] ^ {13{product_1_sign}}) + {12'h000, product_1_sign}
      + (scale_shifted_3[14:2] ^ {13{product_2_sign}}) + {12'h000, product_2_sign}
      + (scale_shifted_4[14:2] ^ {13{product_3_sign}}) + {12'h000, product_3_sign};
  wire [12:0] scale_group_0_sum_total_part_2 =
      (scale_shifted_5[14:2] ^ {13{product_4_sign}}) + {12'h000, product_4_sign}
      + (scale_shifted_6[14:2] ^ {13{product_5_sign}}) + {12'h000, product_5_sign}
      + (scale_shifted_7[14:2] ^ {13{product_6_sign}}) + {12'h000, product_6_sign}
      + (scale_shifted_8[14:2] ^ {13{product_7_sign}}) + {12'h000, product_7_sign};
  wire [12:0] scale_group_0_sum_total_part_3 =
      (scale_shifted_9[14:2] ^ {13{product_8_sign}}) + {12'h000, product_8_sign} + scale_xor
      + {12'h000, product_9_sign} + scale_xor_2 + {12'h000, product_10_sign} + scale_xor_3
      + {12'h000, product_11_sign};
  wire [12:0] scale_group_0_sum_total_part_4 =
      scale_xor_4 + {12'h000, product_12_sign} + scale_xor_5 + {12'h000, product_13_sign}
      + scale_xor_6 + {12'h000, product_14_sign} + scale_xor_7 + {12'h000, product_15_sign};
  wire [12:0] scale_group_0_sum_total =
      scale_group_0_sum_total_part + scale_group_0_sum_total_part_2 + scale_group_0_sum_total_part_3
      + scale_group_0_sum_total_part_4;
  wire scale_and = (~|product_0_significand) & product_0_sign;
  wire scale_and_2 = (~|product_1_significand) & product_1_sign;
  wire scale_and_3 = (~|product_2_significand) & product_2_sign;
  wire scale_and_4 = (~|product_3_significand) & product_3_sign;
  wire scale_and_5 = (~|product_4_significand) & product_4_sign;
  wire scale_and_6 = (~|product_5_significand) & product_5_sign;
  wire scale_and_7 = (~|product_6_significand) & product_6_sign;
  wire scale_and_8 = (~|product_7_significand) & product_7_sign;
  wire scale_and_9 = (~|product_8_significand) & product_8_sign;
  wire scale_and_10 = (~|product_9_significand) & product_9_sign;
  wire scale_and_11 = (~|product_10_significand) & product_10_sign;
  wire scale_and_12 = (~|product_11_significand) & product_11_sign;
  wire scale_and_13 = (~|product_12_significand) & product_12_sign;
  wire scale_and_14 = (~|product_13_significand) & product_13_sign;
  wire scale_and_15 = (~|product_14_significand) & product_14_sign;
  wire scale_and_16 = (~|product_15_significand) & product_15_sign;
  wire [15:0] scale_joined =
      {scale_and, scale_and_2, scale_and_3, scale_and_4, scale_and_5, scale_and_6, scale_and_7,
      scale_and_8, scale_and_9, scale_and_10, scale_and_11, scale_and_12, scale_and_13,
      scale_and_14, scale_and_15, scale_and_16};
  wire scale_group_0_sum_sign =
      (|scale_group_0_sum_total) ? scale_group_0_sum_total[12]
      : &scale_joined;
  wire [12:0] scale_chosen =
      scale_group_0_sum_total[12] ? -scale_group_0_sum_total
      : scale_group_0_sum_total;
  wire [11:0] scale_group_0_sum_significand = scale_chosen[11:0];
  wire [15:0] scale_joined_2 =
      {product_0_nonzero, product_1_nonzero, product_2_nonzero, product_3_nonzero,
      product_4_nonzero, product_5_nonzero, product_6_nonzero, product_7_nonzero, product_8_nonzero,
      product_9_nonzero, product_10_nonzero, product_11_nonzero, product_12_nonzero,
      product_13_nonzero, product_14_nonzero, product_15_nonzero};
  wire scale_group_0_present = |scale_joined_2;
  wire [14:0] scale_shifted_17 = {11'h000, product_16_significand} << product_16_exponent;
  wire [12:0] scale_xor_8 = scale_shifted_17[14:2] ^ {13{product_16_sign}};
  wire [14:0] scale_shifted_18 = {11'h000, product_17_significand} << product_17_exponent;
  wire [12:0] scale_xor_9 = scale_shifted_18[14:2] ^ {13{product_17_sign}};
  wire [14:0] scale_shifted_19 = {11'h000, product_18_significand} << product_18_exponent;
  wire [12:0] scale_xor_10 = scale_shifted_19[14:2] ^ {13{product_18_sign}};
  wire [14:0] scale_shifted_20 = {11'h000, product_19_significand} << product_19_exponent;
  wire [12:0] scale_xor_11 = scale_shifted_20[14:2] ^ {13{product_19_sign}};
  wire [14:0] scale_shifted_21 = {11'h000, product_20_significand} << product_20_exponent;
  wire [12:0] scale_xor_12 = scale_shifted_21[14:2] ^ {13{product_20_sign}};
  wire [14:0] scale_shifted_22 = {11'h000, product_21_significand} << product_21_exponent;
  wire [12:0] scale_xor_13 = scale_shifted_22[14:2] ^ {13{product_21_sign}};
  wire [14:0] scale_shifted_23 = {11'h000, product_22_significand} << product_22_exponent;
  wire [12:0] scale_xor_14 = scale_shifted_23[14:2] ^ {13{product_22_sign}};
  wire [14:0] scale_shifted_24 = {11'h000, product_23_significand} << product_23_exponent;
  wire [12:0] scale_xor_15 = scale_shifted_24[14:2] ^ {13{product_23_sign}};
  wire [14:0] scale_shifted_25 = {11'h000, product_24_significand} << product_24_exponent;
  wire [12:0] scale_xor_16 = scale_shifted_25[14:2] ^ {13{product_24_sign}};
  wire [14:0] scale_shifted_26 = {11'h000, product_25_significand} << product_25_exponent;
  wire [12:0] scale_xor_17 = scale_shifted_26[14:2] ^ {13{product_25_sign}};
  wire [14:0] scale_shifted_27 = {11'h000, product_26_significand} << product_26_exponent;
  wire [12:0] scale_xor_18 = scale_shifted_27[14:2] ^ {13{product_26_sign}};
  wire [14:0] scale_shifted_28 = {11'h000, product_27_significand} << product_27_exponent;
  wire [12:0] scale_xor_19 = scale_shifted_28[14:2] ^ {13{product_27_sign}};
  wire [14:0] scale_shifted_29 = {11'h000, product_28_significand} << product_28_exponent;
  wire [12:0] scale_xor_20 = scale_shifted_29[14:2] ^ {13{product_28_sign}};
  wire [14:0] scale_shifted_30 = {11'h000, product_29_significand} << product_29_exponent;
  wire [12:0] scale_xor_21 = scale_shifted_30[14:2] ^ {13{product_29_sign}};
  wire [14:0] scale_shifted_31 = {11'h000, product_30_significand} << product_30_exponent;
  wire [12:0] scale_xor_22 = scale_shifted_31[14:2] ^ {13{product_30_sign}};
  wire [14:0] scale_shifted_32 = {11'h000, product_31_significand} << product_31_exponent;
  wire [12:0] scale_xor_23 = scale_shifted_32[14:2] ^ {13{product_31_sign}};
  wire [12:0] scale_group_1_sum_total_part =
      scale_xor_8 + {12'h000, product_16_sign} + scale_xor_9 + {12'h000, product_17_sign}
      + scale_xor_10 + {12'h000, product_18_sign} + scale_xor_11 + {12'h000, product_19_sign};
  wire [12:0] scale_group_1_sum_total_part_2 =
      scale_xor_12 + {12'h000, product_20_sign} + scale_xor_13 + {12'h000, product_21_sign}
      + scale_xor_14 + {12'h000, product_22_sign} + scale_xor_15 + {12'h000, product_23_sign};
  wire [12:0] scale_group_1_sum_total_part_3 =
      scale_xor_16 + {12'h000, product_24_sign} + scale_xor_17 + {12'h000, product_25_sign}
      + scale_xor_18 + {12'h000, product_26_sign} + scale_xor_19 + {12'h000, product_27_sign};
  wire [12:0] scale_group_1_sum_total_part_4 =
      scale_xor_20 + {12'h000, product_28_sign} + scale_xor_21 + {12'h000, product_29_sign}
      + scale_xor_22 + {12'h000, product_30_sign} + scale_xor_23 + {12'h000, product_31_sign};
  wire [12:0] scale_group_1_sum_total =
      scale_group_1_sum_total_part + scale_group_1_sum_total_part_2 + scale_group_1_sum_total_part_3
      + scale_group_1_sum_total_part_4;
  wire scale_and_17 = (~|product_16_significand) & product_16_sign;
  wire scale_and_18 = (~|product_17_significand) & product_17_sign;
  wire scale_and_19 = (~|product_18_significand) & product_18_sign;
  wire scale_and_20 = (~|product_19_significand) & product_19_sign;
  wire scale_and_21 = (~|product_20_significand) & product_20_sign;
  wire scale_and_22 = (~|product_21_significand) & product_21_sign;
  wire scale_and_23 = (~|product_22_significand) & product_22_sign;
  wire scale_and_24 = (~|product_23_significand) & product_23_sign;
  wire scale_and_25 = (~|product_24_significand) & product_24_sign;
  wire scale_and_26 = (~|product_25_significand) & product_25_sign;
  wire scale_and_27 = (~|product_26_significand) & product_26_sign;
  wire scale_and_28 = (~|product_27_significand) & product_27_sign;
  wire scale_and_29 = (~|product_28_significand) & product_28_sign;
  wire scale_and_30 = (~|product_29_significand) & product_29_sign;
  wire scale_and_31 = (~|product_30_significand) & product_30_sign;
  wire scale_and_32 = (~|product_31_significand) & product_31_sign;
  wire [15:0] scale_joined_3 =
      {scale_and_17, scale_and_18, scale_and_19, scale_and_20, scale_and_21, scale_and_22,
      scale_and_23, scale_and_24, scale_and_25, scale_and_26, scale_and_27, scale_and_28,
      scale_and_29, scale_and_30, scale_and_31, scale_and_32};
  wire scale_group_1_sum_sign =
      (|scale_group_1_sum_total) ? scale_group_1_sum_total[12]
      : &scale_joined_3;
  wire [12:0] scale_chosen_2 =
      scale_group_1_sum_total[12] ? -scale_group_1_sum_total
      : scale_group_1_sum_total;
  wire [11:0] scale_group_1_sum_significand = scale_chosen_2[11:0];
  wire [15:0] scale_joined_4 =
      {product_16_nonzero, product_17_nonzero, product_18_nonzero, product_19_nonzero,
      product_20_nonzero, product_21_nonzero, product_22_nonzero, product_23_nonzero,
      product_24_nonzero, product_25_nonzero, product_26_nonzero, product_27_nonzero,
      product_28_nonzero, product_29_nonzero, product_30_nonzero, product_31_nonzero};
  wire scale_group_1_present = |scale_joined_4;
  wire [14:0] scale_shifted_33 = {11'h000, product_32_significand} << product_32_exponent;
  wire [12:0] scale_xor_24 = scale_shifted_33[14:2] ^ {13{product_32_sign}};
  wire [14:0] scale_shifted_34 = {11'h000, product_33_significand} << product_33_exponent;
  wire [12:0] scale_xor_25 = scale_shifted_34[14:2] ^ {13{product_33_sign}};
  wire [14:0] scale_shifted_35 = {11'h000, product_34_significand} << product_34_exponent;
  wire [12:0] scale_xor_26 = scale_shifted_35[14:2] ^ {13{product_34_sign}};
  wire [14:0] scale_shifted_36 = {11'h000, product_35_significand} << product_35_exponent;
  wire [12:0] scale_xor_27 = scale_shifted_36[14:2] ^ {13{product_35_sign}};
  wire [14:0] scale_shifted_37 = {11'h000, product_36_significand} << product_36_exponent;
  wire [12:0] scale_xor_28 = scale_shifted_37[14:2] ^ {13{product_36_sign}};
  wire [14:0] scale_shifted_38 = {11'h000, product_37_significand} << product_37_exponent;
  wire [12:0] scale_xor_29 = scale_shifted_38[14:2] ^ {13{product_37_sign}};
  wire [14:0] scale_shifted_39 = {11'h000, product_38_significand} << product_38_exponent;
  wire [12:0] scale_xor_30 = scale_shifted_39[14:2] ^ {13{product_38_sign}};
  wire [14:0] scale_shifted_40 = {11'h000, product_39_significand} << product_39_exponent;
  wire [12:0] scale_xor_31 = scale_shifted_40[14:2] ^ {13{product_39_sign}};
  wire [14:0] scale_shifted_41 = {11'h000, product_40_significand} << product_40_exponent;
  wire [12:0] scale_xor_32 = scale_shifted_41[14:2] ^ {13{product_40_sign}};
  wire [14:0] scale_shifted_42 = {11'h000, product_41_significand} << product_41_exponent;
  wire [12:0] scale_xor_33 = scale_shifted_42[14:2] ^ {13{product_41_sign}};
  wire [14:0] scale_shifted_43 = {11'h000, product_42_significand} << product_42_exponent;
  wire [12:0] scale_xor_34 = scale_shifted_43[14:2] ^ {13{product_42_sign}};
  wire [14:0] scale_shifted_44 = {11'h000, product_43_significand} << product_43_exponent;
  wire [12:0] scale_xor_35 = scale_shifted_44[14:2] ^ {13{product_43_sign}};
  wire [14:0] scale_shifted_45 = {11'h000, product_44_significand} << product_44_exponent;
  wire [12:0] scale_xor_36 = scale_shifted_45[14:2] ^ {13{product_44_sign}};
  wire [14:0] scale_shifted_46 = {11'h000, product_45_significand} << product_45_exponent;
  wire [12:0] scale_xor_37 = scale_shifted_46[14:2] ^ {13{product_45_sign}};
  wire [14:0] scale_shifted_47 = {11'h000, product_46_significand} << product_46_exponent;
  wire [12:0] scale_xor_38 = scale_shifted_47[14:2] ^ {13{product_46_sign}};
  wire [14:0] scale_shifted_48 = {11'h000, product_47_significand} << product_47_exponent;
  wire [12:0] scale_xor_39 = scale_shifted_48[14:2] ^ {13{product_47_sign}};
  wire [12:0] scale_group_2_sum_total_part =
      scale_xor_24 + {12'h000, product_32_sign} + scale_xor_25 + {12'h000, product_33_sign}
      + scale_xor_26 + {12'h000, product_34_sign} + scale_xor_27 + {12'h000, product_35_sign};
  wire [12:0] scale_group_2_sum_total_part_2 =
      scale_xor_28 + {12'h000, product_36_sign} + scale_xor_29 + {12'h000, product_37_sign}
      + scale_xor_30 + {12'h000, product_38_sign} + scale_xor_31 + {12'h000, product_39_sign};
  wire [12:0] scale_group_2_sum_total_part_3 =
      scale_xor_32 + {12'h000, product_40_sign} + scale_xor_33 + {12'h000, product_41_sign}
      + scale_xor_34 + {12'h000, product_42_sign} + scale_xor_35 + {12'h000, product_43_sign};
  wire [12:0] scale_group_2_sum_total_part_4 =
      scale_xor_36 + {12'h000, product_44_sign} + scale_xor_37 + {12'h000, product_45_sign}
      + scale_xor_38 + {12'h000, product_46_sign} + scale_xor_39 + {12'h000, product_47_sign};
  wire [12:0] scale_group_2_sum_total =
      scale_group_2_sum_total_part + scale_group_2_sum_total_part_2 + scale_group_2_sum_total_part_3
      + scale_group_2_sum_total_part_4;
  wire scale_and_33 = (~|product_32_significand) & product_32_sign;
  wire scale_and_34 = (~|product_33_significand) & product_33_sign;
  wire scale_and_35 = (~|product_34_significand) & product_34_sign;
  wire scale_and_36 = (~|product_35_significand) & product_35_sign;
  wire scale_and_37 = (~|product_36_significand) & product_36_sign;
  wire scale_and_38 = (~|product_37_significand) & product_37_sign;
  wire scale_and_39 = (~|product_38_significand) & product_38_sign;
  wire scale_and_40 = (~|product_39_significand) & product_39_sign;
  wire scale_and_41 = (~|product_40_significand) & product_40_sign;
  wire scale_and_42 = (~|product_41_significand) & product_41_sign;
  wire scale_and_43 = (~|product_42_significand) & product_42_sign;
  wire scale_and_44 = (~|product_43_significand) & product_43_sign;
  wire scale_and_45 = (~|product_44_significand) & product_44_sign;
  wire scale_and_46 = (~|product_45_significand) & product_45_sign;
  wire scale_and_47 = (~|product_46_significand) & product_46_sign;
  wire scale_and_48 = (~|product_47_significand) & product_47_sign;
  wire [15:0] scale_joined_5 =
      {scale_and_33, scale_and_34, scale_and_35, scale_and_36, scale_and_37, scale_and_38,
      scale_and_39, scale_and_40, scale_and_41, scale_and_42, scale_and_43, scale_and_44,
      scale_and_45, scale_and_46, scale_and_47, scale_and_48};
  wire scale_group_2_sum_sign =
      (|scale_group_2_sum_total) ? scale_group_2_sum_total[12]
      : &scale_joined_5;
  wire [12:0] scale_chosen_3 =
      scale_group_2_sum_total[12] ? -scale_group_2_sum_total
      : scale_group_2_sum_total;
  wire [11:0] scale_group_2_sum_significand = scale_chosen_3[11:0];
  wire [15:0] scale_joined_6 =
      {product_32_nonzero, product_33_nonzero, product_34_nonzero, product_35_nonzero,
      product_36_nonzero, product_37_nonzero, product_38_nonzero, product_39_nonzero,
      product_40_nonzero, product_41_nonzero, product_42_nonzero, product_43_nonzero,
      product_44_nonzero, product_45_nonzero, product_46_nonzero, product_47_nonzero};
  wire scale_group_2_present = |scale_joined_6;
  wire [14:0] scale_shifted_49 = {11'h000, product_48_significand} << product_48_exponent;
  wire [12:0] scale_xor_40 = scale_shifted_49[14:2] ^ {13{product_48_sign}};
  wire [14:0] scale_shifted_50 = {11'h000, product_49_significand} << product_49_exponent;
  wire [12:0] scale_xor_41 = scale_shifted_50[14:2] ^ {13{product_49_sign}};
  wire [14:0] scale_shifted_51 = {11'h000, product_50_significand} << product_50_exponent;
  wire [12:0] scale_xor_42 = scale_shifted_51[14:2] ^ {13{product_50_sign}};
  wire [14:0] scale_shifted_52 = {11'h000, product_51_significand} << product_51_exponent;
  wire [12:0] scale_xor_43 = scale_shifted_52[14:2] ^ {13{product_51_sign}};
  wire [14:0] scale_shifted_53 = {11'h000, product_52_significand} << product_52_exponent;
  wire [12:0] scale_xor_44 = scale_shifted_53[14:2] ^ {13{product_52_sign}};
  wire [14:0] scale_shifted_54 = {11'h000, product_53_significand} << product_53_exponent;
  wire [12:0] scale_xor_45 = scale_shifted_54[14:2] ^ {13{product_53_sign}};
  wire [14:0] scale_shifted_55 = {11'h000, product_54_significand} << product_54_exponent;
  wire [12:0] scale_xor_46 = scale_shifted_55[14:2] ^ {13{product_54_sign}};
  wire [14:0] scale_shifted_56 = {11'h000, product_55_significand} << product_55_exponent;
  wire [12:0] scale_xor_47 = scale_shifted_56[14:2] ^ {13{product_55_sign}};
  wire [14:0] scale_shifted_57 = {11'h000, product_56_significand} << product_56_exponent;
  wire [12:0] scale_xor_48 = scale_shifted_57[14:2] ^ {13{product_56_sign}};
  wire [14:0] scale_shifted_58 = {11'h000, product_57_significand} << product_57_exponent;
  wire [12:0] scale_xor_49 = scale_shifted_58[14:2] ^ {13{product_57_sign}};
  wire [14:0] scale_shifted_59 = {11'h000, product_58_significand} << product_58_exponent;
  wire [12:0] scale_xor_50 = scale_shifted_59[14:2] ^ {13{product_58_sign}};
  wire [14:0] scale_shifted_60 = {11'h000, product_59_significand} << product_59_exponent;
  wire [12:0] scale_xor_51 = scale_shifted_60[14:2] ^ {13{product_59_sign}};
  wire [14:0] scale_shifted_61 = {11'h000, product_60_significand} << product_60_exponent;
  wire [12:0] scale_xor_52 = scale_shifted_61[14:2] ^ {13{product_60_sign}};
  wire [14:0] scale_shifted_62 = {11'h000, product_61_significand} << product_61_exponent;
  wire [12:0] scale_xor_53 = scale_shifted_62[14:2] ^ {13{product_61_sign}};
  wire [14:0] scale_shifted_63 = {11'h000, product_62_significand} << product_62_exponent;
  wire [12:0] scale_xor_54 = scale_shifted_63[14:2] ^ {13{product_62_sign}};
  wire [14:0] scale_shifted_64 = {11'h000, product_63_significand} << product_63_exponent;
  wire [12:0] scale_xor_55 = scale_shifted_64[14:2] ^ {13{product_63_sign}};
  wire [12:0] scale_group_3_sum_total_part =
      scale_xor_40 + {12'h000, product_48_sign} + scale_xor_41 + {12'h000, product_49_sign}
      + scale_xor_42 + {12'h000, product_50_sign} + scale_xor_43 + {12'h000, product_51_sign};
  wire [12:0] scale_group_3_sum_total_part_2 =
      scale_xor_44 + {12'h000, product_52_sign} + scale_xor_45 + {12'h000, product_53_sign}
      + scale_xor_46 + {12'h000, product_54_sign} + scale_xor_47 + {12'h000, product_55_sign};
  wire [12:0] scale_group_3_sum_total_part_3 =
      scale_xor_48 + {12'h000, product_56_sign} + scale_xor_49 + {12'h000, product_57_sign}
      + scale_xor_50 + {12'h000, product_58_sign} + scale_xor_51 + {12'h000, product_59_sign};
  wire [12:0] scale_group_3_sum_total_part_4 =
      scale_xor_52 + {12'h000, product_60_sign} + scale_xor_53 + {12'h000, product_61_sign}
      + scale_xor_54 + {12'h000, product_62_sign} + scale_xor_55 + {12'h000, product_63_sign};
  wire [12:0] scale_group_3_sum_total =
      scale_group_3_sum_total_part + scale_group_3_sum_total_part_2 + scale_group_3_sum_total_part_3
      + scale_group_3_sum_total_part_4;
  wire scale_and_49 = (~|product_48_significand) & product_48_sign;
  wire scale_and_50 = (~|product_49_significand) & product_49_sign;
  wire scale_and_51 = (~|product_50_significand) & product_50_sign;
  wire scale_and_52 = (~|product_51_significand) & product_51_sign;
  wire scale_and_53 = (~|product_52_significand) & product_52_sign;
  wire scale_and_54 = (~|product_53_significand) & product_53_sign;
  wire scale_and_55 = (~|product_54_significand) & product_54_sign;
  wire scale_and_56 = (~|product_55_significand) & product_55_sign;
  wire scale_and_57 = (~|product_56_significand) & product_56_sign;
  wire scale_and_58 = (~|product_57_significand) & product_57_sign;
  wire scale_and_59 = (~|product_58_significand) & product_58_sign;
  wire scale_and_60 = (~|product_59_significand) & product_59_sign;
  wire scale_and_61 = (~|product_60_significand) & product_60_sign;
  wire scale_and_62 = (~|product_61_significand) & product_61_sign;
  wire scale_and_63 = (~|product_62_significand) & product_62_sign;
  wire scale_and_64 = (~|product_63_significand) & product_63_sign;
  wire [15:0] scale_joined_7 =
      {scale_and_49, scale_and_50, scale_and_51, scale_and_52, scale_and_53, scale_and_54,
      scale_and_55, scale_and_56, scale_and_57, scale_and_58, scale_and_59, scale_and_60,
      scale_and_61, scale_and_62, scale_and_63, scale_and_64};
  wire scale_group_3_sum_sign =
      (|scale_group_3_sum_total) ? scale_group_3_sum_total[12]
      : &scale_joined_7;
  wire [12:0] scale_chosen_4 =
      scale_group_3_sum_total[12] ? -scale_group_3_sum_total
      : scale_group_3_sum_total;
  wire [11:0] scale_group_3_sum_significand = scale_chosen_4[11:0];
  wire [15:0] scale_joined_8 =
      {product_48_nonzero, product_49_nonzero, product_50_nonzero, product_51_nonzero,
      product_52_nonzero, product_53_nonzero, product_54_nonzero, product_55_nonzero,
      product_56_nonzero, product_57_nonzero, product_58_nonzero, product_59_nonzero,
      product_60_nonzero, product_61_nonzero, product_62_nonzero, product_63_nonzero};
  wire scale_group_3_present = |scale_joined_8;

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
  wire [8:0] sum_and = scale_0_exponent & {9{scale_group_0_present}};
  wire [8:0] sum_and_2 = scale_1_exponent & {9{scale_group_1_present}};
  wire [8:0] sum_and_3 = scale_2_exponent & {9{scale_group_2_present}};
  wire [8:0] sum_and_4 = scale_3_exponent & {9{scale_group_3_present}};
  wire [8:0] sum_chosen = (sum_and < sum_and_2) ? sum_and_2 : sum_and;
  wire [8:0] sum_chosen_2 = (sum_and_3 < sum_and_4) ? sum_and_4 : sum_and_3;
  wire [8:0] sum_chosen_3 = (sum_chosen < sum_chosen_2) ? sum_chosen_2 : sum_chosen;
  wire [8:0] sum_sum = {1'b0, c_exponent & {8{sum_is_any}}} + 9'h07f;
  wire [8:0] sum_and_5 = sum_sum & {9{sum_is_any}};
  wire [8:0] sum_chosen_4 = (sum_chosen_3 < sum_and_5) ? sum_and_5 : sum_chosen_3;
  wire [8:0] sum_greatest_exponent = (sum_chosen_4 < 9'h073) ? 9'h073 : sum_chosen_4;
  wire [8:0] sum_group_0_distance = sum_greatest_exponent - scale_0_exponent;
  wire [44:0] sum_group_0_units;
  align_truncated_12_to_45 align_sum_group_0 (
      .value(scale_group_0_sum_significand),
      .distance(sum_group_0_distance),
      .units(sum_group_0_units)
  );
  wire [8:0] sum_group_1_distance = sum_greatest_exponent - scale_1_exponent;
  wire [44:0] sum_group_1_units;
  align_truncated_12_to_45 align_sum_group_1 (
      .value(scale_group_1_sum_significand),
      .distance(sum_group_1_distance),
      .units(sum_group_1_units)
  );
  wire [8:0] sum_group_2_distance = sum_greatest_exponent - scale_2_exponent;
  wire [44:0] sum_group_2_units;
  align_truncated_12_to_45 align_sum_group_2 (
      .value(scale_group_2_sum_significand),
      .distance(sum_group_2_distance),
      .units(sum_group_2_units)
  );
  wire [8:0] sum_group_3_distance = sum_greatest_exponent - scale_3_exponent;
  wire [44:0] sum_group_3_units;
  align_truncated_12_to_45 align_sum_group_3 (
      .value(scale_group_3_sum_significand),
      .distance(sum_group_3_distance),
      .units(sum_group_3_units)
  );
  wire [8:0] sum_addend_distance = (sum_greatest_exponent + 9'h181) - {1'b0, c_exponent};
  wire [35:0] sum_addend_units;
  align_truncated_24_to_36 align_sum_addend (
      .value(c_significand),
      .distance(sum_addend_distance),
      .units(sum_addend_units)
  );
  wire [48:0] sum_xor = {4'h0, sum_group_0_units} ^ {49{scale_group_0_sum_sign}};
  wire [48:0] sum_xor_2 = {4'h0, sum_group_1_units} ^ {49{scale_group_1_sum_sign}};
  wire [48:0] sum_xor_3 = {4'h0, sum_group_2_units} ^ {49{scale_group_2_sum_sign}};
  wire [48:0] sum_xor_4 = {4'h0, sum_group_3_units} ^ {49{scale_group_3_sum_sign}};
  wire [2:0] sum_negations =
      {2'h0, scale_group_0_sum_sign} + {2'h0, scale_group_1_sum_sign}
      + {2'h0, scale_group_2_sum_sign} + {2'h0, scale_group_3_sum_sign} + {2'h0, c_sign};
  wire [48:0] sum_total =
      sum_xor + sum_xor_2 + sum_xor_3 + sum_xor_4 + ({13'h0000, sum_addend_units} ^ {49{c_sign}})
      + {46'h0, sum_negations};
  wire [48:0] sum_chosen_5 = sum_total[48] ? -sum_total : sum_total;
  wire [4:0] sum_joined = {scale_0_nan, scale_1_nan, scale_2_nan, scale_3_nan, c_nan};
  wire sum_and_6 = c_infinity & ~c_sign;
  wire sum_and_7 = c_infinity & c_sign;
  wire sum_nan = (|sum_joined) | (sum_and_6 & sum_and_7);
  wire sum_infinity = sum_and_6 | sum_and_7;
  wire sum_sign = sum_infinity ? sum_and_7 : sum_total[48];
  wire [47:0] sum_magnitude = sum_chosen_5[47:0];

  // ---- accumulate ----
  wire [31:0] accumulate_code;
  round_48_to_fp32 round_accumulate (
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
