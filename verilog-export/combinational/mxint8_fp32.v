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

// How many bits of a word of 64 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_64 (
    input  wire [63:0] word,
    output wire  [6:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[63:32]), .count(upper_zeros));
  wire [5:0] lower_zeros;
  leading_zeros_32 lower_bits (.word(word[31:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[5];
  wire [6:0] word_joined = {lower_zeros[5], ~lower_zeros[5], lower_zeros[4:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[4:0]};
endmodule

// How many bits of a word of 128 are 0 from the highest down.
// The lower bits count when the 64 upper ones are all 0.
module leading_zeros_128 (
    input  wire [127:0] word,
    output wire   [7:0] count
);
  wire [6:0] upper_zeros;
  leading_zeros_64 upper_bits (.word(word[127:64]), .count(upper_zeros));
  wire [6:0] lower_zeros;
  leading_zeros_64 lower_bits (.word(word[63:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[6];
  wire [7:0] word_joined = {lower_zeros[6], ~lower_zeros[6], lower_zeros[5:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[5:0]};
endmodule

// How many bits of a word of 256 are 0 from the highest down.
// The lower bits count when the 128 upper ones are all 0.
module leading_zeros_256 (
    input  wire [255:0] word,
    output wire   [8:0] count
);
  wire [7:0] upper_zeros;
  leading_zeros_128 upper_bits (.word(word[255:128]), .count(upper_zeros));
  wire [7:0] lower_zeros;
  leading_zeros_128 lower_bits (.word(word[127:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[7];
  wire [8:0] word_joined = {lower_zeros[7], ~lower_zeros[7], lower_zeros[6:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[6:0]};
endmodule

// How many bits of a word of 512 are 0 from the highest down.
// The lower bits count when the 256 upper ones are all 0.
module leading_zeros_512 (
    input  wire [511:0] word,
    output wire   [9:0] count
);
  wire [8:0] upper_zeros;
  leading_zeros_256 upper_bits (.word(word[511:256]), .count(upper_zeros));
  wire [8:0] lower_zeros;
  leading_zeros_256 lower_bits (.word(word[255:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[8];
  wire [9:0] word_joined = {lower_zeros[8], ~lower_zeros[8], lower_zeros[7:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[7:0]};
endmodule

// How many bits of a word of 17 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_17 (
    input  wire [16:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[16:1]), .count(upper_zeros));
  wire lower_zeros = ~word[0];
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {4'h8, lower_zeros} : {1'b0, upper_zeros[3:0]};
endmodule

// How many bits of a word of 529 are 0 from the highest down.
// The lower bits count when the 512 upper ones are all 0.
module leading_zeros_529 (
    input  wire [528:0] word,
    output wire   [9:0] count
);
  wire [9:0] upper_zeros;
  leading_zeros_512 upper_bits (.word(word[528:17]), .count(upper_zeros));
  wire [4:0] lower_zeros;
  leading_zeros_17 lower_bits (.word(word[16:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[9];

  assign count = is_upper_zero ? {5'h10, lower_zeros} : {1'b0, upper_zeros[8:0]};
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

// How many bits of a word of 532 are 0 from the highest down.
// The lower bits count when the 512 upper ones are all 0.
module leading_zeros_532 (
    input  wire [531:0] word,
    output wire   [9:0] count
);
  wire [9:0] upper_zeros;
  leading_zeros_512 upper_bits (.word(word[531:20]), .count(upper_zeros));
  wire [4:0] lower_zeros;
  leading_zeros_20 lower_bits (.word(word[19:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[9];

  assign count = is_upper_zero ? {5'h10, lower_zeros} : {1'b0, upper_zeros[8:0]};
endmodule

// The number of a code of mxint8-element.
module decode_mxint8_element (
    input  wire [7:0] code,
    output wire       number_sign,
    output wire [7:0] number_significand
);
  wire sign = code[7];

  assign number_sign = sign;
  assign number_significand = sign ? -code : code;
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

// x + y, exact or with a sticky bit below: enough for one rounding to fp32.
module add_529_24_for_fp32 (
    input  wire         x_sign,
    input  wire [528:0] x_significand,
    input  wire         x_nan,
    input  wire         y_sign,
    input  wire  [23:0] y_significand,
    input  wire   [7:0] y_exponent,
    input  wire         y_nan,
    input  wire         y_infinity,
    output wire         sum_sign,
    output wire [531:0] sum_significand,
    output wire  [10:0] sum_exponent,
    output wire         sum_nan,
    output wire         sum_infinity
);
  wire [9:0] x_leading_zeros;
  leading_zeros_529 count_of_x_leading_zeros (.word(x_significand), .count(x_leading_zeros));
  wire [9:0] x_normalizing_shift = (x_leading_zeros < 10'h184) ? x_leading_zeros : 10'h184;
  wire [528:0] x_normalized = x_significand << x_normalizing_shift;
  wire [10:0] accumulate_sum = {1'b0, 10'h184 - x_normalizing_shift} + 11'h001;
  wire [528:0] accumulate_joined = {y_significand, 505'h0};
  wire accumulate_is_less =
      {3'h0, y_exponent, y_significand, 505'h0} < {accumulate_sum, x_normalized};
  wire x_is_greater = accumulate_is_less & (|x_significand);
  wire [10:0] greater_exponent = x_is_greater ? accumulate_sum : {3'h0, y_exponent};
  wire [528:0] accumulate_chosen = x_is_greater ? x_normalized : accumulate_joined;
  wire [528:0] accumulate_chosen_2 = x_is_greater ? accumulate_joined : x_normalized;
  wire [529:0] accumulate_joined_2 = {accumulate_chosen_2, 1'b0};
  wire [10:0] accumulate_chosen_3 = x_is_greater ? {3'h0, y_exponent} : accumulate_sum;
  wire [10:0] exponent_difference = greater_exponent - accumulate_chosen_3;
  wire [8:0] places = exponent_difference[8:0] | {9{|exponent_difference[10:9]}};
  wire [529:0] lesser_aligned = accumulate_joined_2 >> places;
  wire [529:0] accumulate_and = accumulate_joined_2 & ~({530{1'b1}} << places);
  wire sticky = |accumulate_and;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [531:0] accumulate_xor = {1'b0, lesser_aligned, sticky} ^ {532{effective_subtraction}};
  wire [531:0] total =
      {1'b0, accumulate_chosen, 2'h0} + accumulate_xor + {531'h0, effective_subtraction};
  wire accumulate_and_2 = effective_subtraction & (~|total);
  wire accumulate_and_3 = ~accumulate_and_2 & (x_is_greater ? x_sign : y_sign);

  assign sum_sign = y_infinity ? y_sign : accumulate_and_3;
  assign sum_significand = total;
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan;
  assign sum_infinity = y_infinity;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_532_to_fp32 (
    input  wire         number_sign,
    input  wire [531:0] number_significand,
    input  wire  [10:0] number_exponent,
    input  wire         number_nan,
    input  wire         number_infinity,
    output wire  [31:0] code
);
  wire is_nonzero = |number_significand;
  wire [9:0] leading_zeros;
  leading_zeros_532 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [10:0] normalizing_shift =
      ({1'b0, leading_zeros} < number_exponent) ? {1'b0, leading_zeros}
      : number_exponent;
  wire [531:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[531];
  wire [11:0] accumulate_difference = ({1'b0, number_exponent} + 12'h001) - {2'h0, leading_zeros};
  wire [11:0] biased_exponent = accumulate_difference & {12{is_normal}};
  wire accumulate_or = (|normalized[506:0]) | normalized[508];
  wire rounds_up = normalized[507] & accumulate_or;
  wire [34:0] magnitude = {biased_exponent, normalized[530:508]} + {34'h0, rounds_up};
  wire overflow = 35'h7f7fffff < magnitude;
  wire [31:0] accumulate_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] accumulate_chosen_2 = overflow ? accumulate_chosen : {number_sign, magnitude[30:0]};
  wire [31:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : accumulate_chosen_3;
endmodule

// mxint8-fp32
// 32 MXINT8 products summed exactly, scaled by both blocks' exponents, and added to FP32 with one
//   rounding
//
// decode: a: mxint8-element  b: mxint8-element  c: fp32
// block: 32 products at once
// product: exact
// scale: sa: e8m0  sb: e8m0  one for 32 elements
// sum: exact
// accumulate: acc + s rounded once to fp32, roundTiesToEven, overflow: infinity
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module mxint8_fp32 (
    input  wire [255:0] a,  // factors, mxint8-element: 32 elements of 8 bits, element 0 lowest
    input  wire [255:0] b,  // factors, mxint8-element: 32 elements of 8 bits, element 0 lowest
    input  wire  [31:0] c,  // addend, fp32
    input  wire   [7:0] sa, // scales of a
    input  wire   [7:0] sb, // scales of b
    output wire  [31:0] d   // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [7:0] a_0_significand;
  decode_mxint8_element decode_a_0 (
      .code(a[7:0]),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand)
  );
  wire a_1_sign;
  wire [7:0] a_1_significand;
  decode_mxint8_element decode_a_1 (
      .code(a[15:8]),
      .number_sign(a_1_sign),
      .number_significand(a_1_significand)
  );
  wire a_2_sign;
  wire [7:0] a_2_significand;
  decode_mxint8_element decode_a_2 (
      .code(a[23:16]),
      .number_sign(a_2_sign),
      .number_significand(a_2_significand)
  );
  wire a_3_sign;
  wire [7:0] a_3_significand;
  decode_mxint8_element decode_a_3 (
      .code(a[31:24]),
      .number_sign(a_3_sign),
      .number_significand(a_3_significand)
  );
  wire a_4_sign;
  wire [7:0] a_4_significand;
  decode_mxint8_element decode_a_4 (
      .code(a[39:32]),
      .number_sign(a_4_sign),
      .number_significand(a_4_significand)
  );
  wire a_5_sign;
  wire [7:0] a_5_significand;
  decode_mxint8_element decode_a_5 (
      .code(a[47:40]),
      .number_sign(a_5_sign),
      .number_significand(a_5_significand)
  );
  wire a_6_sign;
  wire [7:0] a_6_significand;
  decode_mxint8_element decode_a_6 (
      .code(a[55:48]),
      .number_sign(a_6_sign),
      .number_significand(a_6_significand)
  );
  wire a_7_sign;
  wire [7:0] a_7_significand;
  decode_mxint8_element decode_a_7 (
      .code(a[63:56]),
      .number_sign(a_7_sign),
      .number_significand(a_7_significand)
  );
  wire a_8_sign;
  wire [7:0] a_8_significand;
  decode_mxint8_element decode_a_8 (
      .code(a[71:64]),
      .number_sign(a_8_sign),
      .number_significand(a_8_significand)
  );
  wire a_9_sign;
  wire [7:0] a_9_significand;
  decode_mxint8_element decode_a_9 (
      .code(a[79:72]),
      .number_sign(a_9_sign),
      .number_significand(a_9_significand)
  );
  wire a_10_sign;
  wire [7:0] a_10_significand;
  decode_mxint8_element decode_a_10 (
      .code(a[87:80]),
      .number_sign(a_10_sign),
      .number_significand(a_10_significand)
  );
  wire a_11_sign;
  wire [7:0] a_11_significand;
  decode_mxint8_element decode_a_11 (
      .code(a[95:88]),
      .number_sign(a_11_sign),
      .number_significand(a_11_significand)
  );
  wire a_12_sign;
  wire [7:0] a_12_significand;
  decode_mxint8_element decode_a_12 (
      .code(a[103:96]),
      .number_sign(a_12_sign),
      .number_significand(a_12_significand)
  );
  wire a_13_sign;
  wire [7:0] a_13_significand;
  decode_mxint8_element decode_a_13 (
      .code(a[111:104]),
      .number_sign(a_13_sign),
      .number_significand(a_13_significand)
  );
  wire a_14_sign;
  wire [7:0] a_14_significand;
  decode_mxint8_element decode_a_14 (
      .code(a[119:112]),
      .number_sign(a_14_sign),
      .number_significand(a_14_significand)
  );
  wire a_15_sign;
  wire [7:0] a_15_significand;
  decode_mxint8_element decode_a_15 (
      .code(a[127:120]),
      .number_sign(a_15_sign),
      .number_significand(a_15_significand)
  );
  wire a_16_sign;
  wire [7:0] a_16_significand;
  decode_mxint8_element decode_a_16 (
      .code(a[135:128]),
      .number_sign(a_16_sign),
      .number_significand(a_16_significand)
  );
  wire a_17_sign;
  wire [7:0] a_17_significand;
  decode_mxint8_element decode_a_17 (
      .code(a[143:136]),
      .number_sign(a_17_sign),
      .number_significand(a_17_significand)
  );
  wire a_18_sign;
  wire [7:0] a_18_significand;
  decode_mxint8_element decode_a_18 (
      .code(a[151:144]),
      .number_sign(a_18_sign),
      .number_significand(a_18_significand)
  );
  wire a_19_sign;
  wire [7:0] a_19_significand;
  decode_mxint8_element decode_a_19 (
      .code(a[159:152]),
      .number_sign(a_19_sign),
      .number_significand(a_19_significand)
  );
  wire a_20_sign;
  wire [7:0] a_20_significand;
  decode_mxint8_element decode_a_20 (
      .code(a[167:160]),
      .number_sign(a_20_sign),
      .number_significand(a_20_significand)
  );
  wire a_21_sign;
  wire [7:0] a_21_significand;
  decode_mxint8_element decode_a_21 (
      .code(a[175:168]),
      .number_sign(a_21_sign),
      .number_significand(a_21_significand)
  );
  wire a_22_sign;
  wire [7:0] a_22_significand;
  decode_mxint8_element decode_a_22 (
      .code(a[183:176]),
      .number_sign(a_22_sign),
      .number_significand(a_22_significand)
  );
  wire a_23_sign;
  wire [7:0] a_23_significand;
  decode_mxint8_element decode_a_23 (
      .code(a[191:184]),
      .number_sign(a_23_sign),
      .number_significand(a_23_significand)
  );
  wire a_24_sign;
  wire [7:0] a_24_significand;
  decode_mxint8_element decode_a_24 (
      .code(a[199:192]),
      .number_sign(a_24_sign),
      .number_significand(a_24_significand)
  );
  wire a_25_sign;
  wire [7:0] a_25_significand;
  decode_mxint8_element decode_a_25 (
      .code(a[207:200]),
      .number_sign(a_25_sign),
      .number_significand(a_25_significand)
  );
  wire a_26_sign;
  wire [7:0] a_26_significand;
  decode_mxint8_element decode_a_26 (
      .code(a[215:208]),
      .number_sign(a_26_sign),
      .number_significand(a_26_significand)
  );
  wire a_27_sign;
  wire [7:0] a_27_significand;
  decode_mxint8_element decode_a_27 (
      .code(a[223:216]),
      .number_sign(a_27_sign),
      .number_significand(a_27_significand)
  );
  wire a_28_sign;
  wire [7:0] a_28_significand;
  decode_mxint8_element decode_a_28 (
      .code(a[231:224]),
      .number_sign(a_28_sign),
      .number_significand(a_28_significand)
  );
  wire a_29_sign;
  wire [7:0] a_29_significand;
  decode_mxint8_element decode_a_29 (
      .code(a[239:232]),
      .number_sign(a_29_sign),
      .number_significand(a_29_significand)
  );
  wire a_30_sign;
  wire [7:0] a_30_significand;
  decode_mxint8_element decode_a_30 (
      .code(a[247:240]),
      .number_sign(a_30_sign),
      .number_significand(a_30_significand)
  );
  wire a_31_sign;
  wire [7:0] a_31_significand;
  decode_mxint8_element decode_a_31 (
      .code(a[255:248]),
      .number_sign(a_31_sign),
      .number_significand(a_31_significand)
  );
  wire b_0_sign;
  wire [7:0] b_0_significand;
  decode_mxint8_element decode_b_0 (
      .code(b[7:0]),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand)
  );
  wire b_1_sign;
  wire [7:0] b_1_significand;
  decode_mxint8_element decode_b_1 (
      .code(b[15:8]),
      .number_sign(b_1_sign),
      .number_significand(b_1_significand)
  );
  wire b_2_sign;
  wire [7:0] b_2_significand;
  decode_mxint8_element decode_b_2 (
      .code(b[23:16]),
      .number_sign(b_2_sign),
      .number_significand(b_2_significand)
  );
  wire b_3_sign;
  wire [7:0] b_3_significand;
  decode_mxint8_element decode_b_3 (
      .code(b[31:24]),
      .number_sign(b_3_sign),
      .number_significand(b_3_significand)
  );
  wire b_4_sign;
  wire [7:0] b_4_significand;
  decode_mxint8_element decode_b_4 (
      .code(b[39:32]),
      .number_sign(b_4_sign),
      .number_significand(b_4_significand)
  );
  wire b_5_sign;
  wire [7:0] b_5_significand;
  decode_mxint8_element decode_b_5 (
      .code(b[47:40]),
      .number_sign(b_5_sign),
      .number_significand(b_5_significand)
  );
  wire b_6_sign;
  wire [7:0] b_6_significand;
  decode_mxint8_element decode_b_6 (
      .code(b[55:48]),
      .number_sign(b_6_sign),
      .number_significand(b_6_significand)
  );
  wire b_7_sign;
  wire [7:0] b_7_significand;
  decode_mxint8_element decode_b_7 (
      .code(b[63:56]),
      .number_sign(b_7_sign),
      .number_significand(b_7_significand)
  );
  wire b_8_sign;
  wire [7:0] b_8_significand;
  decode_mxint8_element decode_b_8 (
      .code(b[71:64]),
      .number_sign(b_8_sign),
      .number_significand(b_8_significand)
  );
  wire b_9_sign;
  wire [7:0] b_9_significand;
  decode_mxint8_element decode_b_9 (
      .code(b[79:72]),
      .number_sign(b_9_sign),
      .number_significand(b_9_significand)
  );
  wire b_10_sign;
  wire [7:0] b_10_significand;
  decode_mxint8_element decode_b_10 (
      .code(b[87:80]),
      .number_sign(b_10_sign),
      .number_significand(b_10_significand)
  );
  wire b_11_sign;
  wire [7:0] b_11_significand;
  decode_mxint8_element decode_b_11 (
      .code(b[95:88]),
      .number_sign(b_11_sign),
      .number_significand(b_11_significand)
  );
  wire b_12_sign;
  wire [7:0] b_12_significand;
  decode_mxint8_element decode_b_12 (
      .code(b[103:96]),
      .number_sign(b_12_sign),
      .number_significand(b_12_significand)
  );
  wire b_13_sign;
  wire [7:0] b_13_significand;
  decode_mxint8_element decode_b_13 (
      .code(b[111:104]),
      .number_sign(b_13_sign),
      .number_significand(b_13_significand)
  );
  wire b_14_sign;
  wire [7:0] b_14_significand;
  decode_mxint8_element decode_b_14 (
      .code(b[119:112]),
      .number_sign(b_14_sign),
      .number_significand(b_14_significand)
  );
  wire b_15_sign;
  wire [7:0] b_15_significand;
  decode_mxint8_element decode_b_15 (
      .code(b[127:120]),
      .number_sign(b_15_sign),
      .number_significand(b_15_significand)
  );
  wire b_16_sign;
  wire [7:0] b_16_significand;
  decode_mxint8_element decode_b_16 (
      .code(b[135:128]),
      .number_sign(b_16_sign),
      .number_significand(b_16_significand)
  );
  wire b_17_sign;
  wire [7:0] b_17_significand;
  decode_mxint8_element decode_b_17 (
      .code(b[143:136]),
      .number_sign(b_17_sign),
      .number_significand(b_17_significand)
  );
  wire b_18_sign;
  wire [7:0] b_18_significand;
  decode_mxint8_element decode_b_18 (
      .code(b[151:144]),
      .number_sign(b_18_sign),
      .number_significand(b_18_significand)
  );
  wire b_19_sign;
  wire [7:0] b_19_significand;
  decode_mxint8_element decode_b_19 (
      .code(b[159:152]),
      .number_sign(b_19_sign),
      .number_significand(b_19_significand)
  );
  wire b_20_sign;
  wire [7:0] b_20_significand;
  decode_mxint8_element decode_b_20 (
      .code(b[167:160]),
      .number_sign(b_20_sign),
      .number_significand(b_20_significand)
  );
  wire b_21_sign;
  wire [7:0] b_21_significand;
  decode_mxint8_element decode_b_21 (
      .code(b[175:168]),
      .number_sign(b_21_sign),
      .number_significand(b_21_significand)
  );
  wire b_22_sign;
  wire [7:0] b_22_significand;
  decode_mxint8_element decode_b_22 (
      .code(b[183:176]),
      .number_sign(b_22_sign),
      .number_significand(b_22_significand)
  );
  wire b_23_sign;
  wire [7:0] b_23_significand;
  decode_mxint8_element decode_b_23 (
      .code(b[191:184]),
      .number_sign(b_23_sign),
      .number_significand(b_23_significand)
  );
  wire b_24_sign;
  wire [7:0] b_24_significand;
  decode_mxint8_element decode_b_24 (
      .code(b[199:192]),
      .number_sign(b_24_sign),
      .number_significand(b_24_significand)
  );
  wire b_25_sign;
  wire [7:0] b_25_significand;
  decode_mxint8_element decode_b_25 (
      .code(b[207:200]),
      .number_sign(b_25_sign),
      .number_significand(b_25_significand)
  );
  wire b_26_sign;
  wire [7:0] b_26_significand;
  decode_mxint8_element decode_b_26 (
      .code(b[215:208]),
      .number_sign(b_26_sign),
      .number_significand(b_26_significand)
  );
  wire b_27_sign;
  wire [7:0] b_27_significand;
  decode_mxint8_element decode_b_27 (
      .code(b[223:216]),
      .number_sign(b_27_sign),
      .number_significand(b_27_significand)
  );
  wire b_28_sign;
  wire [7:0] b_28_significand;
  decode_mxint8_element decode_b_28 (
      .code(b[231:224]),
      .number_sign(b_28_sign),
      .number_significand(b_28_significand)
  );
  wire b_29_sign;
  wire [7:0] b_29_significand;
  decode_mxint8_element decode_b_29 (
      .code(b[239:232]),
      .number_sign(b_29_sign),
      .number_significand(b_29_significand)
  );
  wire b_30_sign;
  wire [7:0] b_30_significand;
  decode_mxint8_element decode_b_30 (
      .code(b[247:240]),
      .number_sign(b_30_sign),
      .number_significand(b_30_significand)
  );
  wire b_31_sign;
  wire [7:0] b_31_significand;
  decode_mxint8_element decode_b_31 (
      .code(b[255:248]),
      .number_sign(b_31_sign),
      .number_significand(b_31_significand)
  );

  // ---- product ----
  wire [15:0] product_0_significand = {8'h00, a_0_significand} * {8'h00, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [15:0] product_1_significand = {8'h00, a_1_significand} * {8'h00, b_1_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [15:0] product_2_significand = {8'h00, a_2_significand} * {8'h00, b_2_significand};
  wire product_2_sign = a_2_sign ^ b_2_sign;
  wire [15:0] product_3_significand = {8'h00, a_3_significand} * {8'h00, b_3_significand};
  wire product_3_sign = a_3_sign ^ b_3_sign;
  wire [15:0] product_4_significand = {8'h00, a_4_significand} * {8'h00, b_4_significand};
  wire product_4_sign = a_4_sign ^ b_4_sign;
  wire [15:0] product_5_significand = {8'h00, a_5_significand} * {8'h00, b_5_significand};
  wire product_5_sign = a_5_sign ^ b_5_sign;
  wire [15:0] product_6_significand = {8'h00, a_6_significand} * {8'h00, b_6_significand};
  wire product_6_sign = a_6_sign ^ b_6_sign;
  wire [15:0] product_7_significand = {8'h00, a_7_significand} * {8'h00, b_7_significand};
  wire product_7_sign = a_7_sign ^ b_7_sign;
  wire [15:0] product_8_significand = {8'h00, a_8_significand} * {8'h00, b_8_significand};
  wire product_8_sign = a_8_sign ^ b_8_sign;
  wire [15:0] product_9_significand = {8'h00, a_9_significand} * {8'h00, b_9_significand};
  wire product_9_sign = a_9_sign ^ b_9_sign;
  wire [15:0] product_10_significand = {8'h00, a_10_significand} * {8'h00, b_10_significand};
  wire product_10_sign = a_10_sign ^ b_10_sign;
  wire [15:0] product_11_significand = {8'h00, a_11_significand} * {8'h00, b_11_significand};
  wire product_11_sign = a_11_sign ^ b_11_sign;
  wire [15:0] product_12_significand = {8'h00, a_12_significand} * {8'h00, b_12_significand};
  wire product_12_sign = a_12_sign ^ b_12_sign;
  wire [15:0] product_13_significand = {8'h00, a_13_significand} * {8'h00, b_13_significand};
  wire product_13_sign = a_13_sign ^ b_13_sign;
  wire [15:0] product_14_significand = {8'h00, a_14_significand} * {8'h00, b_14_significand};
  wire product_14_sign = a_14_sign ^ b_14_sign;
  wire [15:0] product_15_significand = {8'h00, a_15_significand} * {8'h00, b_15_significand};
  wire product_15_sign = a_15_sign ^ b_15_sign;
  wire [15:0] product_16_significand = {8'h00, a_16_significand} * {8'h00, b_16_significand};
  wire product_16_sign = a_16_sign ^ b_16_sign;
  wire [15:0] product_17_significand = {8'h00, a_17_significand} * {8'h00, b_17_significand};
  wire product_17_sign = a_17_sign ^ b_17_sign;
  wire [15:0] product_18_significand = {8'h00, a_18_significand} * {8'h00, b_18_significand};
  wire product_18_sign = a_18_sign ^ b_18_sign;
  wire [15:0] product_19_significand = {8'h00, a_19_significand} * {8'h00, b_19_significand};
  wire product_19_sign = a_19_sign ^ b_19_sign;
  wire [15:0] product_20_significand = {8'h00, a_20_significand} * {8'h00, b_20_significand};
  wire product_20_sign = a_20_sign ^ b_20_sign;
  wire [15:0] product_21_significand = {8'h00, a_21_significand} * {8'h00, b_21_significand};
  wire product_21_sign = a_21_sign ^ b_21_sign;
  wire [15:0] product_22_significand = {8'h00, a_22_significand} * {8'h00, b_22_significand};
  wire product_22_sign = a_22_sign ^ b_22_sign;
  wire [15:0] product_23_significand = {8'h00, a_23_significand} * {8'h00, b_23_significand};
  wire product_23_sign = a_23_sign ^ b_23_sign;
  wire [15:0] product_24_significand = {8'h00, a_24_significand} * {8'h00, b_24_significand};
  wire product_24_sign = a_24_sign ^ b_24_sign;
  wire [15:0] product_25_significand = {8'h00, a_25_significand} * {8'h00, b_25_significand};
  wire product_25_sign = a_25_sign ^ b_25_sign;
  wire [15:0] product_26_significand = {8'h00, a_26_significand} * {8'h00, b_26_significand};
  wire product_26_sign = a_26_sign ^ b_26_sign;
  wire [15:0] product_27_significand = {8'h00, a_27_significand} * {8'h00, b_27_significand};
  wire product_27_sign = a_27_sign ^ b_27_sign;
  wire [15:0] product_28_significand = {8'h00, a_28_significand} * {8'h00, b_28_significand};
  wire product_28_sign = a_28_sign ^ b_28_sign;
  wire [15:0] product_29_significand = {8'h00, a_29_significand} * {8'h00, b_29_significand};
  wire product_29_sign = a_29_sign ^ b_29_sign;
  wire [15:0] product_30_significand = {8'h00, a_30_significand} * {8'h00, b_30_significand};
  wire product_30_sign = a_30_sign ^ b_30_sign;
  wire [15:0] product_31_significand = {8'h00, a_31_significand} * {8'h00, b_31_significand};
  wire product_31_sign = a_31_sign ^ b_31_sign;

  // ---- scale ----
  wire [7:0] scale_a_0_exponent;
  wire scale_a_0_nan;
  decode_e8m0 decode_scale_a_0 (
      .code(sa),
      .number_exponent(scale_a_0_exponent),
      .number_nan(scale_a_0_nan)
  );
  wire [7:0] scale_b_0_exponent;
  wire scale_b_0_nan;
  decode_e8m0 decode_scale_b_0 (
      .code(sb),
      .number_exponent(scale_b_0_exponent),
      .number_nan(scale_b_0_nan)
  );
  wire scale_0_nan = scale_a_0_nan | scale_b_0_nan;
  wire [8:0] scale_0_exponent = {1'b0, scale_a_0_exponent} + {1'b0, scale_b_0_exponent};

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
  wire [529:0] sum_shifted = {514'h0, product_0_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_2 = {514'h0, product_1_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_3 = {514'h0, product_2_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_4 = {514'h0, product_3_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_5 = {514'h0, product_4_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_6 = {514'h0, product_5_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_7 = {514'h0, product_6_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_8 = {514'h0, product_7_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_9 = {514'h0, product_8_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_10 = {514'h0, product_9_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_11 = {514'h0, product_10_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_12 = {514'h0, product_11_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_13 = {514'h0, product_12_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_14 = {514'h0, product_13_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_15 = {514'h0, product_14_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_16 = {514'h0, product_15_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_17 = {514'h0, product_16_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_18 = {514'h0, product_17_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_19 = {514'h0, product_18_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_20 = {514'h0, product_19_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_21 = {514'h0, product_20_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_22 = {514'h0, product_21_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_23 = {514'h0, product_22_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_24 = {514'h0, product_23_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_25 = {514'h0, product_24_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_26 = {514'h0, product_25_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_27 = {514'h0, product_26_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_28 = {514'h0, product_27_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_29 = {514'h0, product_28_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_30 = {514'h0, product_29_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_31 = {514'h0, product_30_significand} << scale_0_exponent;
  wire [529:0] sum_shifted_32 = {514'h0, product_31_significand} << scale_0_exponent;
  wire [529:0] sum_total_part =
      (sum_shifted ^ {530{product_0_sign}}) + {529'h0, product_0_sign}
      + (sum_shifted_2 ^ {530{product_1_sign}}) + {529'h0, product_1_sign}
      + (sum_shifted_3 ^ {530{product_2_sign}}) + {529'h0, product_2_sign}
      + (sum_shifted_4 ^ {530{product_3_sign}}) + {529'h0, product_3_sign};
  wire [529:0] sum_total_part_2 =
      (sum_shifted_5 ^ {530{product_4_sign}}) + {529'h0, product_4_sign}
      + (sum_shifted_6 ^ {530{product_5_sign}}) + {529'h0, product_5_sign}
      + (sum_shifted_7 ^ {530{product_6_sign}}) + {529'h0, product_6_sign}
      + (sum_shifted_8 ^ {530{product_7_sign}}) + {529'h0, product_7_sign};
  wire [529:0] sum_total_part_3 =
      (sum_shifted_9 ^ {530{product_8_sign}}) + {529'h0, product_8_sign}
      + (sum_shifted_10 ^ {530{product_9_sign}}) + {529'h0, product_9_sign}
      + (sum_shifted_11 ^ {530{product_10_sign}}) + {529'h0, product_10_sign}
      + (sum_shifted_12 ^ {530{product_11_sign}}) + {529'h0, product_11_sign};
  wire [529:0] sum_total_part_4 =
      (sum_shifted_13 ^ {530{product_12_sign}}) + {529'h0, product_12_sign}
      + (sum_shifted_14 ^ {530{product_13_sign}}) + {529'h0, product_13_sign}
      + (sum_shifted_15 ^ {530{product_14_sign}}) + {529'h0, product_14_sign}
      + (sum_shifted_16 ^ {530{product_15_sign}}) + {529'h0, product_15_sign};
  wire [529:0] sum_total_part_5 =
      (sum_shifted_17 ^ {530{product_16_sign}}) + {529'h0, product_16_sign}
      + (sum_shifted_18 ^ {530{product_17_sign}}) + {529'h0, product_17_sign}
      + (sum_shifted_19 ^ {530{product_18_sign}}) + {529'h0, product_18_sign}
      + (sum_shifted_20 ^ {530{product_19_sign}}) + {529'h0, product_19_sign};
  wire [529:0] sum_total_part_6 =
      (sum_shifted_21 ^ {530{product_20_sign}}) + {529'h0, product_20_sign}
      + (sum_shifted_22 ^ {530{product_21_sign}}) + {529'h0, product_21_sign}
      + (sum_shifted_23 ^ {530{product_22_sign}}) + {529'h0, product_22_sign}
      + (sum_shifted_24 ^ {530{product_23_sign}}) + {529'h0, product_23_sign};
  wire [529:0] sum_total_part_7 =
      (sum_shifted_25 ^ {530{product_24_sign}}) + {529'h0, product_24_sign}
      + (sum_shifted_26 ^ {530{product_25_sign}}) + {529'h0, product_25_sign}
      + (sum_shifted_27 ^ {530{product_26_sign}}) + {529'h0, product_26_sign}
      + (sum_shifted_28 ^ {530{product_27_sign}}) + {529'h0, product_27_sign};
  wire [529:0] sum_total_part_8 =
      (sum_shifted_29 ^ {530{product_28_sign}}) + {529'h0, product_28_sign}
      + (sum_shifted_30 ^ {530{product_29_sign}}) + {529'h0, product_29_sign}
      + (sum_shifted_31 ^ {530{product_30_sign}}) + {529'h0, product_30_sign}
      + (sum_shifted_32 ^ {530{product_31_sign}}) + {529'h0, product_31_sign};
  wire [529:0] sum_total =
      sum_total_part + sum_total_part_2 + sum_total_part_3 + sum_total_part_4 + sum_total_part_5
      + sum_total_part_6 + sum_total_part_7 + sum_total_part_8;
  wire [31:0] sum_joined =
      {scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan,
      scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan,
      scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan,
      scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan,
      scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan};
  wire sum_nan = |sum_joined;
  wire sum_and = (~|product_0_significand) & product_0_sign;
  wire sum_and_2 = (~|product_1_significand) & product_1_sign;
  wire sum_and_3 = (~|product_2_significand) & product_2_sign;
  wire sum_and_4 = (~|product_3_significand) & product_3_sign;
  wire sum_and_5 = (~|product_4_significand) & product_4_sign;
  wire sum_and_6 = (~|product_5_significand) & product_5_sign;
  wire sum_and_7 = (~|product_6_significand) & product_6_sign;
  wire sum_and_8 = (~|product_7_significand) & product_7_sign;
  wire sum_and_9 = (~|product_8_significand) & product_8_sign;
  wire sum_and_10 = (~|product_9_significand) & product_9_sign;
  wire sum_and_11 = (~|product_10_significand) & product_10_sign;
  wire sum_and_12 = (~|product_11_significand) & product_11_sign;
  wire sum_and_13 = (~|product_12_significand) & product_12_sign;
  wire sum_and_14 = (~|product_13_significand) & product_13_sign;
  wire sum_and_15 = (~|product_14_significand) & product_14_sign;
  wire sum_and_16 = (~|product_15_significand) & product_15_sign;
  wire sum_and_17 = (~|product_16_significand) & product_16_sign;
  wire sum_and_18 = (~|product_17_significand) & product_17_sign;
  wire sum_and_19 = (~|product_18_significand) & product_18_sign;
  wire sum_and_20 = (~|product_19_significand) & product_19_sign;
  wire sum_and_21 = (~|product_20_significand) & product_20_sign;
  wire sum_and_22 = (~|product_21_significand) & product_21_sign;
  wire sum_and_23 = (~|product_22_significand) & product_22_sign;
  wire sum_and_24 = (~|product_23_significand) & product_23_sign;
  wire sum_and_25 = (~|product_24_significand) & product_24_sign;
  wire sum_and_26 = (~|product_25_significand) & product_25_sign;
  wire sum_and_27 = (~|product_26_significand) & product_26_sign;
  wire sum_and_28 = (~|product_27_significand) & product_27_sign;
  wire sum_and_29 = (~|product_28_significand) & product_28_sign;
  wire sum_and_30 = (~|product_29_significand) & product_29_sign;
  wire sum_and_31 = (~|product_30_significand) & product_30_sign;
  wire sum_and_32 = (~|product_31_significand) & product_31_sign;
  wire [31:0] sum_joined_2 =
      {sum_and, sum_and_2, sum_and_3, sum_and_4, sum_and_5, sum_and_6, sum_and_7, sum_and_8,
      sum_and_9, sum_and_10, sum_and_11, sum_and_12, sum_and_13, sum_and_14, sum_and_15, sum_and_16,
      sum_and_17, sum_and_18, sum_and_19, sum_and_20, sum_and_21, sum_and_22, sum_and_23,
      sum_and_24, sum_and_25, sum_and_26, sum_and_27, sum_and_28, sum_and_29, sum_and_30,
      sum_and_31, sum_and_32};
  wire sum_sign = (|sum_total) ? sum_total[529] : &sum_joined_2;
  wire [529:0] sum_chosen = sum_total[529] ? -sum_total : sum_total;
  wire [528:0] sum_significand = sum_chosen[528:0];

  // ---- accumulate ----
  wire accumulate_sign;
  wire [531:0] accumulate_significand;
  wire [10:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_529_24_for_fp32 add_accumulate (
      .x_sign(sum_sign),
      .x_significand(sum_significand),
      .x_nan(sum_nan),
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
  round_532_to_fp32 round_accumulate (
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
