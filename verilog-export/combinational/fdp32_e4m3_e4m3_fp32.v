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

// How many bits of a word of 9 are 0 from the highest down.
// The lower bits count when the 8 upper ones are all 0.
module leading_zeros_9 (
    input  wire [8:0] word,
    output wire [3:0] count
);
  wire [3:0] upper_zeros;
  leading_zeros_8 upper_bits (.word(word[8:1]), .count(upper_zeros));
  wire lower_zeros = ~word[0];
  wire is_upper_zero = upper_zeros[3];

  assign count = is_upper_zero ? {3'h4, lower_zeros} : {1'b0, upper_zeros[2:0]};
endmodule

// How many bits of a word of 41 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_41 (
    input  wire [40:0] word,
    output wire  [5:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[40:9]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_9 lower_bits (.word(word[8:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[5];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[4:0]};
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

// How many bits of a word of 44 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_44 (
    input  wire [43:0] word,
    output wire  [5:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[43:12]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_12 lower_bits (.word(word[11:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[5];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[4:0]};
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
module add_41_24_for_fp32 (
    input  wire        x_sign,
    input  wire [40:0] x_significand,
    input  wire        x_nan,
    input  wire        y_sign,
    input  wire [23:0] y_significand,
    input  wire  [7:0] y_exponent,
    input  wire        y_nan,
    input  wire        y_infinity,
    output wire        sum_sign,
    output wire [43:0] sum_significand,
    output wire  [7:0] sum_exponent,
    output wire        sum_nan,
    output wire        sum_infinity
);
  wire [5:0] x_leading_zeros;
  leading_zeros_41 count_of_x_leading_zeros (.word(x_significand), .count(x_leading_zeros));
  wire [40:0] x_normalized = x_significand << x_leading_zeros;
  wire [7:0] accumulate_sum = {2'h0, 6'h28 - x_leading_zeros} + 8'h6d;
  wire [40:0] accumulate_joined = {y_significand, 17'h0};
  wire accumulate_is_less = {y_exponent, y_significand, 17'h0} < {accumulate_sum, x_normalized};
  wire x_is_greater = accumulate_is_less & (|x_significand);
  wire [7:0] greater_exponent = x_is_greater ? accumulate_sum : y_exponent;
  wire [40:0] accumulate_chosen = x_is_greater ? x_normalized : accumulate_joined;
  wire [40:0] accumulate_chosen_2 = x_is_greater ? accumulate_joined : x_normalized;
  wire [41:0] accumulate_joined_2 = {accumulate_chosen_2, 1'b0};
  wire [7:0] exponent_difference = greater_exponent - (x_is_greater ? y_exponent : accumulate_sum);
  wire [5:0] places = exponent_difference[5:0] | {6{|exponent_difference[7:6]}};
  wire [41:0] lesser_aligned = accumulate_joined_2 >> places;
  wire [41:0] accumulate_and = accumulate_joined_2 & ~({42{1'b1}} << places);
  wire sticky = |accumulate_and;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [43:0] accumulate_xor = {1'b0, lesser_aligned, sticky} ^ {44{effective_subtraction}};
  wire [43:0] total =
      {1'b0, accumulate_chosen, 2'h0} + accumulate_xor + {43'h0, effective_subtraction};
  wire accumulate_and_2 = effective_subtraction & (~|total);
  wire accumulate_and_3 = ~accumulate_and_2 & (x_is_greater ? x_sign : y_sign);

  assign sum_sign = y_infinity ? y_sign : accumulate_and_3;
  assign sum_significand = total;
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan;
  assign sum_infinity = y_infinity;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_44_to_fp32 (
    input  wire        number_sign,
    input  wire [43:0] number_significand,
    input  wire  [7:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [31:0] code
);
  wire is_nonzero = |number_significand;
  wire [5:0] leading_zeros;
  leading_zeros_44 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [7:0] normalizing_shift =
      ({2'h0, leading_zeros} < number_exponent) ? {2'h0, leading_zeros}
      : number_exponent;
  wire [43:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[43];
  wire [8:0] accumulate_difference = ({1'b0, number_exponent} + 9'h001) - {3'h0, leading_zeros};
  wire [8:0] biased_exponent = accumulate_difference & {9{is_normal}};
  wire accumulate_or = (|normalized[18:0]) | normalized[20];
  wire rounds_up = normalized[19] & accumulate_or;
  wire [31:0] magnitude = {biased_exponent, normalized[42:20]} + {31'h0, rounds_up};
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

// fdp32-e4m3-e4m3-fp32
// 32 FP8 products and the addend summed exactly, one rounding to FP32 a block
//
// decode: a: e4m3  b: e4m3  c: fp32
// block: 32 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to fp32, roundTiesToEven, overflow: infinity
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is 0x7FC00000, zero signs as in IEEE 754
module fdp32_e4m3_e4m3_fp32 (
    input  wire [255:0] a, // factors, e4m3: 32 elements of 8 bits, element 0 lowest
    input  wire [255:0] b, // factors, e4m3: 32 elements of 8 bits, element 0 lowest
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
  wire a_16_sign;
  wire [3:0] a_16_significand;
  wire [3:0] a_16_exponent;
  wire a_16_nan;
  decode_e4m3 decode_a_16 (
      .code(a[135:128]),
      .number_sign(a_16_sign),
      .number_significand(a_16_significand),
      .number_exponent(a_16_exponent),
      .number_nan(a_16_nan)
  );
  wire a_17_sign;
  wire [3:0] a_17_significand;
  wire [3:0] a_17_exponent;
  wire a_17_nan;
  decode_e4m3 decode_a_17 (
      .code(a[143:136]),
      .number_sign(a_17_sign),
      .number_significand(a_17_significand),
      .number_exponent(a_17_exponent),
      .number_nan(a_17_nan)
  );
  wire a_18_sign;
  wire [3:0] a_18_significand;
  wire [3:0] a_18_exponent;
  wire a_18_nan;
  decode_e4m3 decode_a_18 (
      .code(a[151:144]),
      .number_sign(a_18_sign),
      .number_significand(a_18_significand),
      .number_exponent(a_18_exponent),
      .number_nan(a_18_nan)
  );
  wire a_19_sign;
  wire [3:0] a_19_significand;
  wire [3:0] a_19_exponent;
  wire a_19_nan;
  decode_e4m3 decode_a_19 (
      .code(a[159:152]),
      .number_sign(a_19_sign),
      .number_significand(a_19_significand),
      .number_exponent(a_19_exponent),
      .number_nan(a_19_nan)
  );
  wire a_20_sign;
  wire [3:0] a_20_significand;
  wire [3:0] a_20_exponent;
  wire a_20_nan;
  decode_e4m3 decode_a_20 (
      .code(a[167:160]),
      .number_sign(a_20_sign),
      .number_significand(a_20_significand),
      .number_exponent(a_20_exponent),
      .number_nan(a_20_nan)
  );
  wire a_21_sign;
  wire [3:0] a_21_significand;
  wire [3:0] a_21_exponent;
  wire a_21_nan;
  decode_e4m3 decode_a_21 (
      .code(a[175:168]),
      .number_sign(a_21_sign),
      .number_significand(a_21_significand),
      .number_exponent(a_21_exponent),
      .number_nan(a_21_nan)
  );
  wire a_22_sign;
  wire [3:0] a_22_significand;
  wire [3:0] a_22_exponent;
  wire a_22_nan;
  decode_e4m3 decode_a_22 (
      .code(a[183:176]),
      .number_sign(a_22_sign),
      .number_significand(a_22_significand),
      .number_exponent(a_22_exponent),
      .number_nan(a_22_nan)
  );
  wire a_23_sign;
  wire [3:0] a_23_significand;
  wire [3:0] a_23_exponent;
  wire a_23_nan;
  decode_e4m3 decode_a_23 (
      .code(a[191:184]),
      .number_sign(a_23_sign),
      .number_significand(a_23_significand),
      .number_exponent(a_23_exponent),
      .number_nan(a_23_nan)
  );
  wire a_24_sign;
  wire [3:0] a_24_significand;
  wire [3:0] a_24_exponent;
  wire a_24_nan;
  decode_e4m3 decode_a_24 (
      .code(a[199:192]),
      .number_sign(a_24_sign),
      .number_significand(a_24_significand),
      .number_exponent(a_24_exponent),
      .number_nan(a_24_nan)
  );
  wire a_25_sign;
  wire [3:0] a_25_significand;
  wire [3:0] a_25_exponent;
  wire a_25_nan;
  decode_e4m3 decode_a_25 (
      .code(a[207:200]),
      .number_sign(a_25_sign),
      .number_significand(a_25_significand),
      .number_exponent(a_25_exponent),
      .number_nan(a_25_nan)
  );
  wire a_26_sign;
  wire [3:0] a_26_significand;
  wire [3:0] a_26_exponent;
  wire a_26_nan;
  decode_e4m3 decode_a_26 (
      .code(a[215:208]),
      .number_sign(a_26_sign),
      .number_significand(a_26_significand),
      .number_exponent(a_26_exponent),
      .number_nan(a_26_nan)
  );
  wire a_27_sign;
  wire [3:0] a_27_significand;
  wire [3:0] a_27_exponent;
  wire a_27_nan;
  decode_e4m3 decode_a_27 (
      .code(a[223:216]),
      .number_sign(a_27_sign),
      .number_significand(a_27_significand),
      .number_exponent(a_27_exponent),
      .number_nan(a_27_nan)
  );
  wire a_28_sign;
  wire [3:0] a_28_significand;
  wire [3:0] a_28_exponent;
  wire a_28_nan;
  decode_e4m3 decode_a_28 (
      .code(a[231:224]),
      .number_sign(a_28_sign),
      .number_significand(a_28_significand),
      .number_exponent(a_28_exponent),
      .number_nan(a_28_nan)
  );
  wire a_29_sign;
  wire [3:0] a_29_significand;
  wire [3:0] a_29_exponent;
  wire a_29_nan;
  decode_e4m3 decode_a_29 (
      .code(a[239:232]),
      .number_sign(a_29_sign),
      .number_significand(a_29_significand),
      .number_exponent(a_29_exponent),
      .number_nan(a_29_nan)
  );
  wire a_30_sign;
  wire [3:0] a_30_significand;
  wire [3:0] a_30_exponent;
  wire a_30_nan;
  decode_e4m3 decode_a_30 (
      .code(a[247:240]),
      .number_sign(a_30_sign),
      .number_significand(a_30_significand),
      .number_exponent(a_30_exponent),
      .number_nan(a_30_nan)
  );
  wire a_31_sign;
  wire [3:0] a_31_significand;
  wire [3:0] a_31_exponent;
  wire a_31_nan;
  decode_e4m3 decode_a_31 (
      .code(a[255:248]),
      .number_sign(a_31_sign),
      .number_significand(a_31_significand),
      .number_exponent(a_31_exponent),
      .number_nan(a_31_nan)
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
  wire b_8_sign;
  wire [3:0] b_8_significand;
  wire [3:0] b_8_exponent;
  wire b_8_nan;
  decode_e4m3 decode_b_8 (
      .code(b[71:64]),
      .number_sign(b_8_sign),
      .number_significand(b_8_significand),
      .number_exponent(b_8_exponent),
      .number_nan(b_8_nan)
  );
  wire b_9_sign;
  wire [3:0] b_9_significand;
  wire [3:0] b_9_exponent;
  wire b_9_nan;
  decode_e4m3 decode_b_9 (
      .code(b[79:72]),
      .number_sign(b_9_sign),
      .number_significand(b_9_significand),
      .number_exponent(b_9_exponent),
      .number_nan(b_9_nan)
  );
  wire b_10_sign;
  wire [3:0] b_10_significand;
  wire [3:0] b_10_exponent;
  wire b_10_nan;
  decode_e4m3 decode_b_10 (
      .code(b[87:80]),
      .number_sign(b_10_sign),
      .number_significand(b_10_significand),
      .number_exponent(b_10_exponent),
      .number_nan(b_10_nan)
  );
  wire b_11_sign;
  wire [3:0] b_11_significand;
  wire [3:0] b_11_exponent;
  wire b_11_nan;
  decode_e4m3 decode_b_11 (
      .code(b[95:88]),
      .number_sign(b_11_sign),
      .number_significand(b_11_significand),
      .number_exponent(b_11_exponent),
      .number_nan(b_11_nan)
  );
  wire b_12_sign;
  wire [3:0] b_12_significand;
  wire [3:0] b_12_exponent;
  wire b_12_nan;
  decode_e4m3 decode_b_12 (
      .code(b[103:96]),
      .number_sign(b_12_sign),
      .number_significand(b_12_significand),
      .number_exponent(b_12_exponent),
      .number_nan(b_12_nan)
  );
  wire b_13_sign;
  wire [3:0] b_13_significand;
  wire [3:0] b_13_exponent;
  wire b_13_nan;
  decode_e4m3 decode_b_13 (
      .code(b[111:104]),
      .number_sign(b_13_sign),
      .number_significand(b_13_significand),
      .number_exponent(b_13_exponent),
      .number_nan(b_13_nan)
  );
  wire b_14_sign;
  wire [3:0] b_14_significand;
  wire [3:0] b_14_exponent;
  wire b_14_nan;
  decode_e4m3 decode_b_14 (
      .code(b[119:112]),
      .number_sign(b_14_sign),
      .number_significand(b_14_significand),
      .number_exponent(b_14_exponent),
      .number_nan(b_14_nan)
  );
  wire b_15_sign;
  wire [3:0] b_15_significand;
  wire [3:0] b_15_exponent;
  wire b_15_nan;
  decode_e4m3 decode_b_15 (
      .code(b[127:120]),
      .number_sign(b_15_sign),
      .number_significand(b_15_significand),
      .number_exponent(b_15_exponent),
      .number_nan(b_15_nan)
  );
  wire b_16_sign;
  wire [3:0] b_16_significand;
  wire [3:0] b_16_exponent;
  wire b_16_nan;
  decode_e4m3 decode_b_16 (
      .code(b[135:128]),
      .number_sign(b_16_sign),
      .number_significand(b_16_significand),
      .number_exponent(b_16_exponent),
      .number_nan(b_16_nan)
  );
  wire b_17_sign;
  wire [3:0] b_17_significand;
  wire [3:0] b_17_exponent;
  wire b_17_nan;
  decode_e4m3 decode_b_17 (
      .code(b[143:136]),
      .number_sign(b_17_sign),
      .number_significand(b_17_significand),
      .number_exponent(b_17_exponent),
      .number_nan(b_17_nan)
  );
  wire b_18_sign;
  wire [3:0] b_18_significand;
  wire [3:0] b_18_exponent;
  wire b_18_nan;
  decode_e4m3 decode_b_18 (
      .code(b[151:144]),
      .number_sign(b_18_sign),
      .number_significand(b_18_significand),
      .number_exponent(b_18_exponent),
      .number_nan(b_18_nan)
  );
  wire b_19_sign;
  wire [3:0] b_19_significand;
  wire [3:0] b_19_exponent;
  wire b_19_nan;
  decode_e4m3 decode_b_19 (
      .code(b[159:152]),
      .number_sign(b_19_sign),
      .number_significand(b_19_significand),
      .number_exponent(b_19_exponent),
      .number_nan(b_19_nan)
  );
  wire b_20_sign;
  wire [3:0] b_20_significand;
  wire [3:0] b_20_exponent;
  wire b_20_nan;
  decode_e4m3 decode_b_20 (
      .code(b[167:160]),
      .number_sign(b_20_sign),
      .number_significand(b_20_significand),
      .number_exponent(b_20_exponent),
      .number_nan(b_20_nan)
  );
  wire b_21_sign;
  wire [3:0] b_21_significand;
  wire [3:0] b_21_exponent;
  wire b_21_nan;
  decode_e4m3 decode_b_21 (
      .code(b[175:168]),
      .number_sign(b_21_sign),
      .number_significand(b_21_significand),
      .number_exponent(b_21_exponent),
      .number_nan(b_21_nan)
  );
  wire b_22_sign;
  wire [3:0] b_22_significand;
  wire [3:0] b_22_exponent;
  wire b_22_nan;
  decode_e4m3 decode_b_22 (
      .code(b[183:176]),
      .number_sign(b_22_sign),
      .number_significand(b_22_significand),
      .number_exponent(b_22_exponent),
      .number_nan(b_22_nan)
  );
  wire b_23_sign;
  wire [3:0] b_23_significand;
  wire [3:0] b_23_exponent;
  wire b_23_nan;
  decode_e4m3 decode_b_23 (
      .code(b[191:184]),
      .number_sign(b_23_sign),
      .number_significand(b_23_significand),
      .number_exponent(b_23_exponent),
      .number_nan(b_23_nan)
  );
  wire b_24_sign;
  wire [3:0] b_24_significand;
  wire [3:0] b_24_exponent;
  wire b_24_nan;
  decode_e4m3 decode_b_24 (
      .code(b[199:192]),
      .number_sign(b_24_sign),
      .number_significand(b_24_significand),
      .number_exponent(b_24_exponent),
      .number_nan(b_24_nan)
  );
  wire b_25_sign;
  wire [3:0] b_25_significand;
  wire [3:0] b_25_exponent;
  wire b_25_nan;
  decode_e4m3 decode_b_25 (
      .code(b[207:200]),
      .number_sign(b_25_sign),
      .number_significand(b_25_significand),
      .number_exponent(b_25_exponent),
      .number_nan(b_25_nan)
  );
  wire b_26_sign;
  wire [3:0] b_26_significand;
  wire [3:0] b_26_exponent;
  wire b_26_nan;
  decode_e4m3 decode_b_26 (
      .code(b[215:208]),
      .number_sign(b_26_sign),
      .number_significand(b_26_significand),
      .number_exponent(b_26_exponent),
      .number_nan(b_26_nan)
  );
  wire b_27_sign;
  wire [3:0] b_27_significand;
  wire [3:0] b_27_exponent;
  wire b_27_nan;
  decode_e4m3 decode_b_27 (
      .code(b[223:216]),
      .number_sign(b_27_sign),
      .number_significand(b_27_significand),
      .number_exponent(b_27_exponent),
      .number_nan(b_27_nan)
  );
  wire b_28_sign;
  wire [3:0] b_28_significand;
  wire [3:0] b_28_exponent;
  wire b_28_nan;
  decode_e4m3 decode_b_28 (
      .code(b[231:224]),
      .number_sign(b_28_sign),
      .number_significand(b_28_significand),
      .number_exponent(b_28_exponent),
      .number_nan(b_28_nan)
  );
  wire b_29_sign;
  wire [3:0] b_29_significand;
  wire [3:0] b_29_exponent;
  wire b_29_nan;
  decode_e4m3 decode_b_29 (
      .code(b[239:232]),
      .number_sign(b_29_sign),
      .number_significand(b_29_significand),
      .number_exponent(b_29_exponent),
      .number_nan(b_29_nan)
  );
  wire b_30_sign;
  wire [3:0] b_30_significand;
  wire [3:0] b_30_exponent;
  wire b_30_nan;
  decode_e4m3 decode_b_30 (
      .code(b[247:240]),
      .number_sign(b_30_sign),
      .number_significand(b_30_significand),
      .number_exponent(b_30_exponent),
      .number_nan(b_30_nan)
  );
  wire b_31_sign;
  wire [3:0] b_31_significand;
  wire [3:0] b_31_exponent;
  wire b_31_nan;
  decode_e4m3 decode_b_31 (
      .code(b[255:248]),
      .number_sign(b_31_sign),
      .number_significand(b_31_significand),
      .number_exponent(b_31_exponent),
      .number_nan(b_31_nan)
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
  wire product_8_nan = a_8_nan | b_8_nan;
  wire [7:0] product_8_significand = {4'h0, a_8_significand} * {4'h0, b_8_significand};
  wire product_8_sign = a_8_sign ^ b_8_sign;
  wire [4:0] product_8_exponent = {1'b0, a_8_exponent} + {1'b0, b_8_exponent};
  wire product_9_nan = a_9_nan | b_9_nan;
  wire [7:0] product_9_significand = {4'h0, a_9_significand} * {4'h0, b_9_significand};
  wire product_9_sign = a_9_sign ^ b_9_sign;
  wire [4:0] product_9_exponent = {1'b0, a_9_exponent} + {1'b0, b_9_exponent};
  wire product_10_nan = a_10_nan | b_10_nan;
  wire [7:0] product_10_significand = {4'h0, a_10_significand} * {4'h0, b_10_significand};
  wire product_10_sign = a_10_sign ^ b_10_sign;
  wire [4:0] product_10_exponent = {1'b0, a_10_exponent} + {1'b0, b_10_exponent};
  wire product_11_nan = a_11_nan | b_11_nan;
  wire [7:0] product_11_significand = {4'h0, a_11_significand} * {4'h0, b_11_significand};
  wire product_11_sign = a_11_sign ^ b_11_sign;
  wire [4:0] product_11_exponent = {1'b0, a_11_exponent} + {1'b0, b_11_exponent};
  wire product_12_nan = a_12_nan | b_12_nan;
  wire [7:0] product_12_significand = {4'h0, a_12_significand} * {4'h0, b_12_significand};
  wire product_12_sign = a_12_sign ^ b_12_sign;
  wire [4:0] product_12_exponent = {1'b0, a_12_exponent} + {1'b0, b_12_exponent};
  wire product_13_nan = a_13_nan | b_13_nan;
  wire [7:0] product_13_significand = {4'h0, a_13_significand} * {4'h0, b_13_significand};
  wire product_13_sign = a_13_sign ^ b_13_sign;
  wire [4:0] product_13_exponent = {1'b0, a_13_exponent} + {1'b0, b_13_exponent};
  wire product_14_nan = a_14_nan | b_14_nan;
  wire [7:0] product_14_significand = {4'h0, a_14_significand} * {4'h0, b_14_significand};
  wire product_14_sign = a_14_sign ^ b_14_sign;
  wire [4:0] product_14_exponent = {1'b0, a_14_exponent} + {1'b0, b_14_exponent};
  wire product_15_nan = a_15_nan | b_15_nan;
  wire [7:0] product_15_significand = {4'h0, a_15_significand} * {4'h0, b_15_significand};
  wire product_15_sign = a_15_sign ^ b_15_sign;
  wire [4:0] product_15_exponent = {1'b0, a_15_exponent} + {1'b0, b_15_exponent};
  wire product_16_nan = a_16_nan | b_16_nan;
  wire [7:0] product_16_significand = {4'h0, a_16_significand} * {4'h0, b_16_significand};
  wire product_16_sign = a_16_sign ^ b_16_sign;
  wire [4:0] product_16_exponent = {1'b0, a_16_exponent} + {1'b0, b_16_exponent};
  wire product_17_nan = a_17_nan | b_17_nan;
  wire [7:0] product_17_significand = {4'h0, a_17_significand} * {4'h0, b_17_significand};
  wire product_17_sign = a_17_sign ^ b_17_sign;
  wire [4:0] product_17_exponent = {1'b0, a_17_exponent} + {1'b0, b_17_exponent};
  wire product_18_nan = a_18_nan | b_18_nan;
  wire [7:0] product_18_significand = {4'h0, a_18_significand} * {4'h0, b_18_significand};
  wire product_18_sign = a_18_sign ^ b_18_sign;
  wire [4:0] product_18_exponent = {1'b0, a_18_exponent} + {1'b0, b_18_exponent};
  wire product_19_nan = a_19_nan | b_19_nan;
  wire [7:0] product_19_significand = {4'h0, a_19_significand} * {4'h0, b_19_significand};
  wire product_19_sign = a_19_sign ^ b_19_sign;
  wire [4:0] product_19_exponent = {1'b0, a_19_exponent} + {1'b0, b_19_exponent};
  wire product_20_nan = a_20_nan | b_20_nan;
  wire [7:0] product_20_significand = {4'h0, a_20_significand} * {4'h0, b_20_significand};
  wire product_20_sign = a_20_sign ^ b_20_sign;
  wire [4:0] product_20_exponent = {1'b0, a_20_exponent} + {1'b0, b_20_exponent};
  wire product_21_nan = a_21_nan | b_21_nan;
  wire [7:0] product_21_significand = {4'h0, a_21_significand} * {4'h0, b_21_significand};
  wire product_21_sign = a_21_sign ^ b_21_sign;
  wire [4:0] product_21_exponent = {1'b0, a_21_exponent} + {1'b0, b_21_exponent};
  wire product_22_nan = a_22_nan | b_22_nan;
  wire [7:0] product_22_significand = {4'h0, a_22_significand} * {4'h0, b_22_significand};
  wire product_22_sign = a_22_sign ^ b_22_sign;
  wire [4:0] product_22_exponent = {1'b0, a_22_exponent} + {1'b0, b_22_exponent};
  wire product_23_nan = a_23_nan | b_23_nan;
  wire [7:0] product_23_significand = {4'h0, a_23_significand} * {4'h0, b_23_significand};
  wire product_23_sign = a_23_sign ^ b_23_sign;
  wire [4:0] product_23_exponent = {1'b0, a_23_exponent} + {1'b0, b_23_exponent};
  wire product_24_nan = a_24_nan | b_24_nan;
  wire [7:0] product_24_significand = {4'h0, a_24_significand} * {4'h0, b_24_significand};
  wire product_24_sign = a_24_sign ^ b_24_sign;
  wire [4:0] product_24_exponent = {1'b0, a_24_exponent} + {1'b0, b_24_exponent};
  wire product_25_nan = a_25_nan | b_25_nan;
  wire [7:0] product_25_significand = {4'h0, a_25_significand} * {4'h0, b_25_significand};
  wire product_25_sign = a_25_sign ^ b_25_sign;
  wire [4:0] product_25_exponent = {1'b0, a_25_exponent} + {1'b0, b_25_exponent};
  wire product_26_nan = a_26_nan | b_26_nan;
  wire [7:0] product_26_significand = {4'h0, a_26_significand} * {4'h0, b_26_significand};
  wire product_26_sign = a_26_sign ^ b_26_sign;
  wire [4:0] product_26_exponent = {1'b0, a_26_exponent} + {1'b0, b_26_exponent};
  wire product_27_nan = a_27_nan | b_27_nan;
  wire [7:0] product_27_significand = {4'h0, a_27_significand} * {4'h0, b_27_significand};
  wire product_27_sign = a_27_sign ^ b_27_sign;
  wire [4:0] product_27_exponent = {1'b0, a_27_exponent} + {1'b0, b_27_exponent};
  wire product_28_nan = a_28_nan | b_28_nan;
  wire [7:0] product_28_significand = {4'h0, a_28_significand} * {4'h0, b_28_significand};
  wire product_28_sign = a_28_sign ^ b_28_sign;
  wire [4:0] product_28_exponent = {1'b0, a_28_exponent} + {1'b0, b_28_exponent};
  wire product_29_nan = a_29_nan | b_29_nan;
  wire [7:0] product_29_significand = {4'h0, a_29_significand} * {4'h0, b_29_significand};
  wire product_29_sign = a_29_sign ^ b_29_sign;
  wire [4:0] product_29_exponent = {1'b0, a_29_exponent} + {1'b0, b_29_exponent};
  wire product_30_nan = a_30_nan | b_30_nan;
  wire [7:0] product_30_significand = {4'h0, a_30_significand} * {4'h0, b_30_significand};
  wire product_30_sign = a_30_sign ^ b_30_sign;
  wire [4:0] product_30_exponent = {1'b0, a_30_exponent} + {1'b0, b_30_exponent};
  wire product_31_nan = a_31_nan | b_31_nan;
  wire [7:0] product_31_significand = {4'h0, a_31_significand} * {4'h0, b_31_significand};
  wire product_31_sign = a_31_sign ^ b_31_sign;
  wire [4:0] product_31_exponent = {1'b0, a_31_exponent} + {1'b0, b_31_exponent};

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
  wire [43:0] sum_shifted = {36'h0, product_0_significand} << product_0_exponent;
  wire [43:0] sum_shifted_2 = {36'h0, product_1_significand} << product_1_exponent;
  wire [43:0] sum_shifted_3 = {36'h0, product_2_significand} << product_2_exponent;
  wire [43:0] sum_shifted_4 = {36'h0, product_3_significand} << product_3_exponent;
  wire [43:0] sum_shifted_5 = {36'h0, product_4_significand} << product_4_exponent;
  wire [43:0] sum_shifted_6 = {36'h0, product_5_significand} << product_5_exponent;
  wire [43:0] sum_shifted_7 = {36'h0, product_6_significand} << product_6_exponent;
  wire [43:0] sum_shifted_8 = {36'h0, product_7_significand} << product_7_exponent;
  wire [43:0] sum_shifted_9 = {36'h0, product_8_significand} << product_8_exponent;
  wire [43:0] sum_shifted_10 = {36'h0, product_9_significand} << product_9_exponent;
  wire [43:0] sum_shifted_11 = {36'h0, product_10_significand} << product_10_exponent;
  wire [43:0] sum_shifted_12 = {36'h0, product_11_significand} << product_11_exponent;
  wire [43:0] sum_shifted_13 = {36'h0, product_12_significand} << product_12_exponent;
  wire [43:0] sum_shifted_14 = {36'h0, product_13_significand} << product_13_exponent;
  wire [43:0] sum_shifted_15 = {36'h0, product_14_significand} << product_14_exponent;
  wire [43:0] sum_shifted_16 = {36'h0, product_15_significand} << product_15_exponent;
  wire [43:0] sum_shifted_17 = {36'h0, product_16_significand} << product_16_exponent;
  wire [43:0] sum_shifted_18 = {36'h0, product_17_significand} << product_17_exponent;
  wire [43:0] sum_shifted_19 = {36'h0, product_18_significand} << product_18_exponent;
  wire [43:0] sum_shifted_20 = {36'h0, product_19_significand} << product_19_exponent;
  wire [43:0] sum_shifted_21 = {36'h0, product_20_significand} << product_20_exponent;
  wire [43:0] sum_shifted_22 = {36'h0, product_21_significand} << product_21_exponent;
  wire [43:0] sum_shifted_23 = {36'h0, product_22_significand} << product_22_exponent;
  wire [43:0] sum_shifted_24 = {36'h0, product_23_significand} << product_23_exponent;
  wire [43:0] sum_shifted_25 = {36'h0, product_24_significand} << product_24_exponent;
  wire [43:0] sum_shifted_26 = {36'h0, product_25_significand} << product_25_exponent;
  wire [43:0] sum_shifted_27 = {36'h0, product_26_significand} << product_26_exponent;
  wire [43:0] sum_shifted_28 = {36'h0, product_27_significand} << product_27_exponent;
  wire [43:0] sum_shifted_29 = {36'h0, product_28_significand} << product_28_exponent;
  wire [43:0] sum_shifted_30 = {36'h0, product_29_significand} << product_29_exponent;
  wire [43:0] sum_shifted_31 = {36'h0, product_30_significand} << product_30_exponent;
  wire [43:0] sum_shifted_32 = {36'h0, product_31_significand} << product_31_exponent;
  wire [41:0] sum_total_part =
      (sum_shifted[43:2] ^ {42{product_0_sign}}) + {41'h0, product_0_sign}
      + (sum_shifted_2[43:2] ^ {42{product_1_sign}}) + {41'h0, product_1_sign}
      + (sum_shifted_3[43:2] ^ {42{product_2_sign}}) + {41'h0, product_2_sign}
      + (sum_shifted_4[43:2] ^ {42{product_3_sign}}) + {41'h0, product_3_sign};
  wire [41:0] sum_total_part_2 =
      (sum_shifted_5[43:2] ^ {42{product_4_sign}}) + {41'h0, product_4_sign}
      + (sum_shifted_6[43:2] ^ {42{product_5_sign}}) + {41'h0, product_5_sign}
      + (sum_shifted_7[43:2] ^ {42{product_6_sign}}) + {41'h0, product_6_sign}
      + (sum_shifted_8[43:2] ^ {42{product_7_sign}}) + {41'h0, product_7_sign};
  wire [41:0] sum_total_part_3 =
      (sum_shifted_9[43:2] ^ {42{product_8_sign}}) + {41'h0, product_8_sign}
      + (sum_shifted_10[43:2] ^ {42{product_9_sign}}) + {41'h0, product_9_sign}
      + (sum_shifted_11[43:2] ^ {42{product_10_sign}}) + {41'h0, product_10_sign}
      + (sum_shifted_12[43:2] ^ {42{product_11_sign}}) + {41'h0, product_11_sign};
  wire [41:0] sum_total_part_4 =
      (sum_shifted_13[43:2] ^ {42{product_12_sign}}) + {41'h0, product_12_sign}
      + (sum_shifted_14[43:2] ^ {42{product_13_sign}}) + {41'h0, product_13_sign}
      + (sum_shifted_15[43:2] ^ {42{product_14_sign}}) + {41'h0, product_14_sign}
      + (sum_shifted_16[43:2] ^ {42{product_15_sign}}) + {41'h0, product_15_sign};
  wire [41:0] sum_total_part_5 =
      (sum_shifted_17[43:2] ^ {42{product_16_sign}}) + {41'h0, product_16_sign}
      + (sum_shifted_18[43:2] ^ {42{product_17_sign}}) + {41'h0, product_17_sign}
      + (sum_shifted_19[43:2] ^ {42{product_18_sign}}) + {41'h0, product_18_sign}
      + (sum_shifted_20[43:2] ^ {42{product_19_sign}}) + {41'h0, product_19_sign};
  wire [41:0] sum_total_part_6 =
      (sum_shifted_21[43:2] ^ {42{product_20_sign}}) + {41'h0, product_20_sign}
      + (sum_shifted_22[43:2] ^ {42{product_21_sign}}) + {41'h0, product_21_sign}
      + (sum_shifted_23[43:2] ^ {42{product_22_sign}}) + {41'h0, product_22_sign}
      + (sum_shifted_24[43:2] ^ {42{product_23_sign}}) + {41'h0, product_23_sign};
  wire [41:0] sum_total_part_7 =
      (sum_shifted_25[43:2] ^ {42{product_24_sign}}) + {41'h0, product_24_sign}
      + (sum_shifted_26[43:2] ^ {42{product_25_sign}}) + {41'h0, product_25_sign}
      + (sum_shifted_27[43:2] ^ {42{product_26_sign}}) + {41'h0, product_26_sign}
      + (sum_shifted_28[43:2] ^ {42{product_27_sign}}) + {41'h0, product_27_sign};
  wire [41:0] sum_total_part_8 =
      (sum_shifted_29[43:2] ^ {42{product_28_sign}}) + {41'h0, product_28_sign}
      + (sum_shifted_30[43:2] ^ {42{product_29_sign}}) + {41'h0, product_29_sign}
      + (sum_shifted_31[43:2] ^ {42{product_30_sign}}) + {41'h0, product_30_sign}
      + (sum_shifted_32[43:2] ^ {42{product_31_sign}}) + {41'h0, product_31_sign};
  wire [41:0] sum_total =
      sum_total_part + sum_total_part_2 + sum_total_part_3 + sum_total_part_4 + sum_total_part_5
      + sum_total_part_6 + sum_total_part_7 + sum_total_part_8;
  wire [31:0] sum_joined =
      {product_0_nan, product_1_nan, product_2_nan, product_3_nan, product_4_nan, product_5_nan,
      product_6_nan, product_7_nan, product_8_nan, product_9_nan, product_10_nan, product_11_nan,
      product_12_nan, product_13_nan, product_14_nan, product_15_nan, product_16_nan,
      product_17_nan, product_18_nan, product_19_nan, product_20_nan, product_21_nan,
      product_22_nan, product_23_nan, product_24_nan, product_25_nan, product_26_nan,
      product_27_nan, product_28_nan, product_29_nan, product_30_nan, product_31_nan};
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
  wire sum_sign = (|sum_total) ? sum_total[41] : &sum_joined_2;
  wire [41:0] sum_chosen = sum_total[41] ? -sum_total : sum_total;
  wire [40:0] sum_significand = sum_chosen[40:0];

  // ---- accumulate ----
  wire accumulate_sign;
  wire [43:0] accumulate_significand;
  wire [7:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_41_24_for_fp32 add_accumulate (
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
  round_44_to_fp32 round_accumulate (
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
