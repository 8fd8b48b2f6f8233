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

// How many bits of a word of 10 are 0 from the highest down.
// The lower bits count when the 8 upper ones are all 0.
module leading_zeros_10 (
    input  wire [9:0] word,
    output wire [3:0] count
);
  wire [3:0] upper_zeros;
  leading_zeros_8 upper_bits (.word(word[9:2]), .count(upper_zeros));
  wire [1:0] lower_zeros;
  leading_zeros_2 lower_bits (.word(word[1:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[3];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[2:0]};
endmodule

// How many bits of a word of 42 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_42 (
    input  wire [41:0] word,
    output wire  [5:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[41:10]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_10 lower_bits (.word(word[9:0]), .count(lower_zeros));
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

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_42_to_fp32 (
    input  wire        number_sign,
    input  wire [41:0] number_significand,
    input  wire        number_nan,
    output wire [31:0] code
);
  wire is_nonzero = |number_significand;
  wire [5:0] leading_zeros;
  leading_zeros_42 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [41:0] normalized = number_significand << leading_zeros;
  wire is_normal = normalized[41];
  wire [8:0] biased_exponent = (9'h096 - {3'h0, leading_zeros}) & {9{is_normal}};
  wire sum_or = (|normalized[16:0]) | normalized[18];
  wire rounds_up = normalized[17] & sum_or;
  wire [31:0] magnitude = {biased_exponent, normalized[40:18]} + {31'h0, rounds_up};

  assign code =
      number_nan ? 32'h7fc00000
      : is_nonzero ? {number_sign, magnitude[30:0]}
      : number_sign ? 32'h80000000
      : 32'h0;
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

// x86-amx-tdphf8ps
// AMX FP8 tiles, the e4m3 × e4m3 products of a whole instruction summed exactly, rounded to FP32,
//   then added to FP32
//
// decode: a: e4m3  b: e4m3  c: fp32  subnormal c flushed
// block: 64 products at once
// product: exact
// sum: exact, then rounded once to fp32, roundTiesToEven, overflow: infinity
// accumulate: acc + s rounded once to fp32, roundTiesToEven, overflow: infinity
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is 0xFFC00000, zero is delivered as +0
module x86_amx_tdphf8ps (
    input  wire [511:0] a, // factors, e4m3: 64 elements of 8 bits, element 0 lowest
    input  wire [511:0] b, // factors, e4m3: 64 elements of 8 bits, element 0 lowest
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
  wire a_32_sign;
  wire [3:0] a_32_significand;
  wire [3:0] a_32_exponent;
  wire a_32_nan;
  decode_e4m3 decode_a_32 (
      .code(a[263:256]),
      .number_sign(a_32_sign),
      .number_significand(a_32_significand),
      .number_exponent(a_32_exponent),
      .number_nan(a_32_nan)
  );
  wire a_33_sign;
  wire [3:0] a_33_significand;
  wire [3:0] a_33_exponent;
  wire a_33_nan;
  decode_e4m3 decode_a_33 (
      .code(a[271:264]),
      .number_sign(a_33_sign),
      .number_significand(a_33_significand),
      .number_exponent(a_33_exponent),
      .number_nan(a_33_nan)
  );
  wire a_34_sign;
  wire [3:0] a_34_significand;
  wire [3:0] a_34_exponent;
  wire a_34_nan;
  decode_e4m3 decode_a_34 (
      .code(a[279:272]),
      .number_sign(a_34_sign),
      .number_significand(a_34_significand),
      .number_exponent(a_34_exponent),
      .number_nan(a_34_nan)
  );
  wire a_35_sign;
  wire [3:0] a_35_significand;
  wire [3:0] a_35_exponent;
  wire a_35_nan;
  decode_e4m3 decode_a_35 (
      .code(a[287:280]),
      .number_sign(a_35_sign),
      .number_significand(a_35_significand),
      .number_exponent(a_35_exponent),
      .number_nan(a_35_nan)
  );
  wire a_36_sign;
  wire [3:0] a_36_significand;
  wire [3:0] a_36_exponent;
  wire a_36_nan;
  decode_e4m3 decode_a_36 (
      .code(a[295:288]),
      .number_sign(a_36_sign),
      .number_significand(a_36_significand),
      .number_exponent(a_36_exponent),
      .number_nan(a_36_nan)
  );
  wire a_37_sign;
  wire [3:0] a_37_significand;
  wire [3:0] a_37_exponent;
  wire a_37_nan;
  decode_e4m3 decode_a_37 (
      .code(a[303:296]),
      .number_sign(a_37_sign),
      .number_significand(a_37_significand),
      .number_exponent(a_37_exponent),
      .number_nan(a_37_nan)
  );
  wire a_38_sign;
  wire [3:0] a_38_significand;
  wire [3:0] a_38_exponent;
  wire a_38_nan;
  decode_e4m3 decode_a_38 (
      .code(a[311:304]),
      .number_sign(a_38_sign),
      .number_significand(a_38_significand),
      .number_exponent(a_38_exponent),
      .number_nan(a_38_nan)
  );
  wire a_39_sign;
  wire [3:0] a_39_significand;
  wire [3:0] a_39_exponent;
  wire a_39_nan;
  decode_e4m3 decode_a_39 (
      .code(a[319:312]),
      .number_sign(a_39_sign),
      .number_significand(a_39_significand),
      .number_exponent(a_39_exponent),
      .number_nan(a_39_nan)
  );
  wire a_40_sign;
  wire [3:0] a_40_significand;
  wire [3:0] a_40_exponent;
  wire a_40_nan;
  decode_e4m3 decode_a_40 (
      .code(a[327:320]),
      .number_sign(a_40_sign),
      .number_significand(a_40_significand),
      .number_exponent(a_40_exponent),
      .number_nan(a_40_nan)
  );
  wire a_41_sign;
  wire [3:0] a_41_significand;
  wire [3:0] a_41_exponent;
  wire a_41_nan;
  decode_e4m3 decode_a_41 (
      .code(a[335:328]),
      .number_sign(a_41_sign),
      .number_significand(a_41_significand),
      .number_exponent(a_41_exponent),
      .number_nan(a_41_nan)
  );
  wire a_42_sign;
  wire [3:0] a_42_significand;
  wire [3:0] a_42_exponent;
  wire a_42_nan;
  decode_e4m3 decode_a_42 (
      .code(a[343:336]),
      .number_sign(a_42_sign),
      .number_significand(a_42_significand),
      .number_exponent(a_42_exponent),
      .number_nan(a_42_nan)
  );
  wire a_43_sign;
  wire [3:0] a_43_significand;
  wire [3:0] a_43_exponent;
  wire a_43_nan;
  decode_e4m3 decode_a_43 (
      .code(a[351:344]),
      .number_sign(a_43_sign),
      .number_significand(a_43_significand),
      .number_exponent(a_43_exponent),
      .number_nan(a_43_nan)
  );
  wire a_44_sign;
  wire [3:0] a_44_significand;
  wire [3:0] a_44_exponent;
  wire a_44_nan;
  decode_e4m3 decode_a_44 (
      .code(a[359:352]),
      .number_sign(a_44_sign),
      .number_significand(a_44_significand),
      .number_exponent(a_44_exponent),
      .number_nan(a_44_nan)
  );
  wire a_45_sign;
  wire [3:0] a_45_significand;
  wire [3:0] a_45_exponent;
  wire a_45_nan;
  decode_e4m3 decode_a_45 (
      .code(a[367:360]),
      .number_sign(a_45_sign),
      .number_significand(a_45_significand),
      .number_exponent(a_45_exponent),
      .number_nan(a_45_nan)
  );
  wire a_46_sign;
  wire [3:0] a_46_significand;
  wire [3:0] a_46_exponent;
  wire a_46_nan;
  decode_e4m3 decode_a_46 (
      .code(a[375:368]),
      .number_sign(a_46_sign),
      .number_significand(a_46_significand),
      .number_exponent(a_46_exponent),
      .number_nan(a_46_nan)
  );
  wire a_47_sign;
  wire [3:0] a_47_significand;
  wire [3:0] a_47_exponent;
  wire a_47_nan;
  decode_e4m3 decode_a_47 (
      .code(a[383:376]),
      .number_sign(a_47_sign),
      .number_significand(a_47_significand),
      .number_exponent(a_47_exponent),
      .number_nan(a_47_nan)
  );
  wire a_48_sign;
  wire [3:0] a_48_significand;
  wire [3:0] a_48_exponent;
  wire a_48_nan;
  decode_e4m3 decode_a_48 (
      .code(a[391:384]),
      .number_sign(a_48_sign),
      .number_significand(a_48_significand),
      .number_exponent(a_48_exponent),
      .number_nan(a_48_nan)
  );
  wire a_49_sign;
  wire [3:0] a_49_significand;
  wire [3:0] a_49_exponent;
  wire a_49_nan;
  decode_e4m3 decode_a_49 (
      .code(a[399:392]),
      .number_sign(a_49_sign),
      .number_significand(a_49_significand),
      .number_exponent(a_49_exponent),
      .number_nan(a_49_nan)
  );
  wire a_50_sign;
  wire [3:0] a_50_significand;
  wire [3:0] a_50_exponent;
  wire a_50_nan;
  decode_e4m3 decode_a_50 (
      .code(a[407:400]),
      .number_sign(a_50_sign),
      .number_significand(a_50_significand),
      .number_exponent(a_50_exponent),
      .number_nan(a_50_nan)
  );
  wire a_51_sign;
  wire [3:0] a_51_significand;
  wire [3:0] a_51_exponent;
  wire a_51_nan;
  decode_e4m3 decode_a_51 (
      .code(a[415:408]),
      .number_sign(a_51_sign),
      .number_significand(a_51_significand),
      .number_exponent(a_51_exponent),
      .number_nan(a_51_nan)
  );
  wire a_52_sign;
  wire [3:0] a_52_significand;
  wire [3:0] a_52_exponent;
  wire a_52_nan;
  decode_e4m3 decode_a_52 (
      .code(a[423:416]),
      .number_sign(a_52_sign),
      .number_significand(a_52_significand),
      .number_exponent(a_52_exponent),
      .number_nan(a_52_nan)
  );
  wire a_53_sign;
  wire [3:0] a_53_significand;
  wire [3:0] a_53_exponent;
  wire a_53_nan;
  decode_e4m3 decode_a_53 (
      .code(a[431:424]),
      .number_sign(a_53_sign),
      .number_significand(a_53_significand),
      .number_exponent(a_53_exponent),
      .number_nan(a_53_nan)
  );
  wire a_54_sign;
  wire [3:0] a_54_significand;
  wire [3:0] a_54_exponent;
  wire a_54_nan;
  decode_e4m3 decode_a_54 (
      .code(a[439:432]),
      .number_sign(a_54_sign),
      .number_significand(a_54_significand),
      .number_exponent(a_54_exponent),
      .number_nan(a_54_nan)
  );
  wire a_55_sign;
  wire [3:0] a_55_significand;
  wire [3:0] a_55_exponent;
  wire a_55_nan;
  decode_e4m3 decode_a_55 (
      .code(a[447:440]),
      .number_sign(a_55_sign),
      .number_significand(a_55_significand),
      .number_exponent(a_55_exponent),
      .number_nan(a_55_nan)
  );
  wire a_56_sign;
  wire [3:0] a_56_significand;
  wire [3:0] a_56_exponent;
  wire a_56_nan;
  decode_e4m3 decode_a_56 (
      .code(a[455:448]),
      .number_sign(a_56_sign),
      .number_significand(a_56_significand),
      .number_exponent(a_56_exponent),
      .number_nan(a_56_nan)
  );
  wire a_57_sign;
  wire [3:0] a_57_significand;
  wire [3:0] a_57_exponent;
  wire a_57_nan;
  decode_e4m3 decode_a_57 (
      .code(a[463:456]),
      .number_sign(a_57_sign),
      .number_significand(a_57_significand),
      .number_exponent(a_57_exponent),
      .number_nan(a_57_nan)
  );
  wire a_58_sign;
  wire [3:0] a_58_significand;
  wire [3:0] a_58_exponent;
  wire a_58_nan;
  decode_e4m3 decode_a_58 (
      .code(a[471:464]),
      .number_sign(a_58_sign),
      .number_significand(a_58_significand),
      .number_exponent(a_58_exponent),
      .number_nan(a_58_nan)
  );
  wire a_59_sign;
  wire [3:0] a_59_significand;
  wire [3:0] a_59_exponent;
  wire a_59_nan;
  decode_e4m3 decode_a_59 (
      .code(a[479:472]),
      .number_sign(a_59_sign),
      .number_significand(a_59_significand),
      .number_exponent(a_59_exponent),
      .number_nan(a_59_nan)
  );
  wire a_60_sign;
  wire [3:0] a_60_significand;
  wire [3:0] a_60_exponent;
  wire a_60_nan;
  decode_e4m3 decode_a_60 (
      .code(a[487:480]),
      .number_sign(a_60_sign),
      .number_significand(a_60_significand),
      .number_exponent(a_60_exponent),
      .number_nan(a_60_nan)
  );
  wire a_61_sign;
  wire [3:0] a_61_significand;
  wire [3:0] a_61_exponent;
  wire a_61_nan;
  decode_e4m3 decode_a_61 (
      .code(a[495:488]),
      .number_sign(a_61_sign),
      .number_significand(a_61_significand),
      .number_exponent(a_61_exponent),
      .number_nan(a_61_nan)
  );
  wire a_62_sign;
  wire [3:0] a_62_significand;
  wire [3:0] a_62_exponent;
  wire a_62_nan;
  decode_e4m3 decode_a_62 (
      .code(a[503:496]),
      .number_sign(a_62_sign),
      .number_significand(a_62_significand),
      .number_exponent(a_62_exponent),
      .number_nan(a_62_nan)
  );
  wire a_63_sign;
  wire [3:0] a_63_significand;
  wire [3:0] a_63_exponent;
  wire a_63_nan;
  decode_e4m3 decode_a_63 (
      .code(a[511:504]),
      .number_sign(a_63_sign),
      .number_significand(a_63_significand),
      .number_exponent(a_63_exponent),
      .number_nan(a_63_nan)
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
  wire b_32_sign;
  wire [3:0] b_32_significand;
  wire [3:0] b_32_exponent;
  wire b_32_nan;
  decode_e4m3 decode_b_32 (
      .code(b[263:256]),
      .number_sign(b_32_sign),
      .number_significand(b_32_significand),
      .number_exponent(b_32_exponent),
      .number_nan(b_32_nan)
  );
  wire b_33_sign;
  wire [3:0] b_33_significand;
  wire [3:0] b_33_exponent;
  wire b_33_nan;
  decode_e4m3 decode_b_33 (
      .code(b[271:264]),
      .number_sign(b_33_sign),
      .number_significand(b_33_significand),
      .number_exponent(b_33_exponent),
      .number_nan(b_33_nan)
  );
  wire b_34_sign;
  wire [3:0] b_34_significand;
  wire [3:0] b_34_exponent;
  wire b_34_nan;
  decode_e4m3 decode_b_34 (
      .code(b[279:272]),
      .number_sign(b_34_sign),
      .number_significand(b_34_significand),
      .number_exponent(b_34_exponent),
      .number_nan(b_34_nan)
  );
  wire b_35_sign;
  wire [3:0] b_35_significand;
  wire [3:0] b_35_exponent;
  wire b_35_nan;
  decode_e4m3 decode_b_35 (
      .code(b[287:280]),
      .number_sign(b_35_sign),
      .number_significand(b_35_significand),
      .number_exponent(b_35_exponent),
      .number_nan(b_35_nan)
  );
  wire b_36_sign;
  wire [3:0] b_36_significand;
  wire [3:0] b_36_exponent;
  wire b_36_nan;
  decode_e4m3 decode_b_36 (
      .code(b[295:288]),
      .number_sign(b_36_sign),
      .number_significand(b_36_significand),
      .number_exponent(b_36_exponent),
      .number_nan(b_36_nan)
  );
  wire b_37_sign;
  wire [3:0] b_37_significand;
  wire [3:0] b_37_exponent;
  wire b_37_nan;
  decode_e4m3 decode_b_37 (
      .code(b[303:296]),
      .number_sign(b_37_sign),
      .number_significand(b_37_significand),
      .number_exponent(b_37_exponent),
      .number_nan(b_37_nan)
  );
  wire b_38_sign;
  wire [3:0] b_38_significand;
  wire [3:0] b_38_exponent;
  wire b_38_nan;
  decode_e4m3 decode_b_38 (
      .code(b[311:304]),
      .number_sign(b_38_sign),
      .number_significand(b_38_significand),
      .number_exponent(b_38_exponent),
      .number_nan(b_38_nan)
  );
  wire b_39_sign;
  wire [3:0] b_39_significand;
  wire [3:0] b_39_exponent;
  wire b_39_nan;
  decode_e4m3 decode_b_39 (
      .code(b[319:312]),
      .number_sign(b_39_sign),
      .number_significand(b_39_significand),
      .number_exponent(b_39_exponent),
      .number_nan(b_39_nan)
  );
  wire b_40_sign;
  wire [3:0] b_40_significand;
  wire [3:0] b_40_exponent;
  wire b_40_nan;
  decode_e4m3 decode_b_40 (
      .code(b[327:320]),
      .number_sign(b_40_sign),
      .number_significand(b_40_significand),
      .number_exponent(b_40_exponent),
      .number_nan(b_40_nan)
  );
  wire b_41_sign;
  wire [3:0] b_41_significand;
  wire [3:0] b_41_exponent;
  wire b_41_nan;
  decode_e4m3 decode_b_41 (
      .code(b[335:328]),
      .number_sign(b_41_sign),
      .number_significand(b_41_significand),
      .number_exponent(b_41_exponent),
      .number_nan(b_41_nan)
  );
  wire b_42_sign;
  wire [3:0] b_42_significand;
  wire [3:0] b_42_exponent;
  wire b_42_nan;
  decode_e4m3 decode_b_42 (
      .code(b[343:336]),
      .number_sign(b_42_sign),
      .number_significand(b_42_significand),
      .number_exponent(b_42_exponent),
      .number_nan(b_42_nan)
  );
  wire b_43_sign;
  wire [3:0] b_43_significand;
  wire [3:0] b_43_exponent;
  wire b_43_nan;
  decode_e4m3 decode_b_43 (
      .code(b[351:344]),
      .number_sign(b_43_sign),
      .number_significand(b_43_significand),
      .number_exponent(b_43_exponent),
      .number_nan(b_43_nan)
  );
  wire b_44_sign;
  wire [3:0] b_44_significand;
  wire [3:0] b_44_exponent;
  wire b_44_nan;
  decode_e4m3 decode_b_44 (
      .code(b[359:352]),
      .number_sign(b_44_sign),
      .number_significand(b_44_significand),
      .number_exponent(b_44_exponent),
      .number_nan(b_44_nan)
  );
  wire b_45_sign;
  wire [3:0] b_45_significand;
  wire [3:0] b_45_exponent;
  wire b_45_nan;
  decode_e4m3 decode_b_45 (
      .code(b[367:360]),
      .number_sign(b_45_sign),
      .number_significand(b_45_significand),
      .number_exponent(b_45_exponent),
      .number_nan(b_45_nan)
  );
  wire b_46_sign;
  wire [3:0] b_46_significand;
  wire [3:0] b_46_exponent;
  wire b_46_nan;
  decode_e4m3 decode_b_46 (
      .code(b[375:368]),
      .number_sign(b_46_sign),
      .number_significand(b_46_significand),
      .number_exponent(b_46_exponent),
      .number_nan(b_46_nan)
  );
  wire b_47_sign;
  wire [3:0] b_47_significand;
  wire [3:0] b_47_exponent;
  wire b_47_nan;
  decode_e4m3 decode_b_47 (
      .code(b[383:376]),
      .number_sign(b_47_sign),
      .number_significand(b_47_significand),
      .number_exponent(b_47_exponent),
      .number_nan(b_47_nan)
  );
  wire b_48_sign;
  wire [3:0] b_48_significand;
  wire [3:0] b_48_exponent;
  wire b_48_nan;
  decode_e4m3 decode_b_48 (
      .code(b[391:384]),
      .number_sign(b_48_sign),
      .number_significand(b_48_significand),
      .number_exponent(b_48_exponent),
      .number_nan(b_48_nan)
  );
  wire b_49_sign;
  wire [3:0] b_49_significand;
  wire [3:0] b_49_exponent;
  wire b_49_nan;
  decode_e4m3 decode_b_49 (
      .code(b[399:392]),
      .number_sign(b_49_sign),
      .number_significand(b_49_significand),
      .number_exponent(b_49_exponent),
      .number_nan(b_49_nan)
  );
  wire b_50_sign;
  wire [3:0] b_50_significand;
  wire [3:0] b_50_exponent;
  wire b_50_nan;
  decode_e4m3 decode_b_50 (
      .code(b[407:400]),
      .number_sign(b_50_sign),
      .number_significand(b_50_significand),
      .number_exponent(b_50_exponent),
      .number_nan(b_50_nan)
  );
  wire b_51_sign;
  wire [3:0] b_51_significand;
  wire [3:0] b_51_exponent;
  wire b_51_nan;
  decode_e4m3 decode_b_51 (
      .code(b[415:408]),
      .number_sign(b_51_sign),
      .number_significand(b_51_significand),
      .number_exponent(b_51_exponent),
      .number_nan(b_51_nan)
  );
  wire b_52_sign;
  wire [3:0] b_52_significand;
  wire [3:0] b_52_exponent;
  wire b_52_nan;
  decode_e4m3 decode_b_52 (
      .code(b[423:416]),
      .number_sign(b_52_sign),
      .number_significand(b_52_significand),
      .number_exponent(b_52_exponent),
      .number_nan(b_52_nan)
  );
  wire b_53_sign;
  wire [3:0] b_53_significand;
  wire [3:0] b_53_exponent;
  wire b_53_nan;
  decode_e4m3 decode_b_53 (
      .code(b[431:424]),
      .number_sign(b_53_sign),
      .number_significand(b_53_significand),
      .number_exponent(b_53_exponent),
      .number_nan(b_53_nan)
  );
  wire b_54_sign;
  wire [3:0] b_54_significand;
  wire [3:0] b_54_exponent;
  wire b_54_nan;
  decode_e4m3 decode_b_54 (
      .code(b[439:432]),
      .number_sign(b_54_sign),
      .number_significand(b_54_significand),
      .number_exponent(b_54_exponent),
      .number_nan(b_54_nan)
  );
  wire b_55_sign;
  wire [3:0] b_55_significand;
  wire [3:0] b_55_exponent;
  wire b_55_nan;
  decode_e4m3 decode_b_55 (
      .code(b[447:440]),
      .number_sign(b_55_sign),
      .number_significand(b_55_significand),
      .number_exponent(b_55_exponent),
      .number_nan(b_55_nan)
  );
  wire b_56_sign;
  wire [3:0] b_56_significand;
  wire [3:0] b_56_exponent;
  wire b_56_nan;
  decode_e4m3 decode_b_56 (
      .code(b[455:448]),
      .number_sign(b_56_sign),
      .number_significand(b_56_significand),
      .number_exponent(b_56_exponent),
      .number_nan(b_56_nan)
  );
  wire b_57_sign;
  wire [3:0] b_57_significand;
  wire [3:0] b_57_exponent;
  wire b_57_nan;
  decode_e4m3 decode_b_57 (
      .code(b[463:456]),
      .number_sign(b_57_sign),
      .number_significand(b_57_significand),
      .number_exponent(b_57_exponent),
      .number_nan(b_57_nan)
  );
  wire b_58_sign;
  wire [3:0] b_58_significand;
  wire [3:0] b_58_exponent;
  wire b_58_nan;
  decode_e4m3 decode_b_58 (
      .code(b[471:464]),
      .number_sign(b_58_sign),
      .number_significand(b_58_significand),
      .number_exponent(b_58_exponent),
      .number_nan(b_58_nan)
  );
  wire b_59_sign;
  wire [3:0] b_59_significand;
  wire [3:0] b_59_exponent;
  wire b_59_nan;
  decode_e4m3 decode_b_59 (
      .code(b[479:472]),
      .number_sign(b_59_sign),
      .number_significand(b_59_significand),
      .number_exponent(b_59_exponent),
      .number_nan(b_59_nan)
  );
  wire b_60_sign;
  wire [3:0] b_60_significand;
  wire [3:0] b_60_exponent;
  wire b_60_nan;
  decode_e4m3 decode_b_60 (
      .code(b[487:480]),
      .number_sign(b_60_sign),
      .number_significand(b_60_significand),
      .number_exponent(b_60_exponent),
      .number_nan(b_60_nan)
  );
  wire b_61_sign;
  wire [3:0] b_61_significand;
  wire [3:0] b_61_exponent;
  wire b_61_nan;
  decode_e4m3 decode_b_61 (
      .code(b[495:488]),
      .number_sign(b_61_sign),
      .number_significand(b_61_significand),
      .number_exponent(b_61_exponent),
      .number_nan(b_61_nan)
  );
  wire b_62_sign;
  wire [3:0] b_62_significand;
  wire [3:0] b_62_exponent;
  wire b_62_nan;
  decode_e4m3 decode_b_62 (
      .code(b[503:496]),
      .number_sign(b_62_sign),
      .number_significand(b_62_significand),
      .number_exponent(b_62_exponent),
      .number_nan(b_62_nan)
  );
  wire b_63_sign;
  wire [3:0] b_63_significand;
  wire [3:0] b_63_exponent;
  wire b_63_nan;
  decode_e4m3 decode_b_63 (
      .code(b[511:504]),
      .number_sign(b_63_sign),
      .number_significand(b_63_significand),
      .number_exponent(b_63_exponent),
      .number_nan(b_63_nan)
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
  wire product_32_nan = a_32_nan | b_32_nan;
  wire [7:0] product_32_significand = {4'h0, a_32_significand} * {4'h0, b_32_significand};
  wire product_32_sign = a_32_sign ^ b_32_sign;
  wire [4:0] product_32_exponent = {1'b0, a_32_exponent} + {1'b0, b_32_exponent};
  wire product_33_nan = a_33_nan | b_33_nan;
  wire [7:0] product_33_significand = {4'h0, a_33_significand} * {4'h0, b_33_significand};
  wire product_33_sign = a_33_sign ^ b_33_sign;
  wire [4:0] product_33_exponent = {1'b0, a_33_exponent} + {1'b0, b_33_exponent};
  wire product_34_nan = a_34_nan | b_34_nan;
  wire [7:0] product_34_significand = {4'h0, a_34_significand} * {4'h0, b_34_significand};
  wire product_34_sign = a_34_sign ^ b_34_sign;
  wire [4:0] product_34_exponent = {1'b0, a_34_exponent} + {1'b0, b_34_exponent};
  wire product_35_nan = a_35_nan | b_35_nan;
  wire [7:0] product_35_significand = {4'h0, a_35_significand} * {4'h0, b_35_significand};
  wire product_35_sign = a_35_sign ^ b_35_sign;
  wire [4:0] product_35_exponent = {1'b0, a_35_exponent} + {1'b0, b_35_exponent};
  wire product_36_nan = a_36_nan | b_36_nan;
  wire [7:0] product_36_significand = {4'h0, a_36_significand} * {4'h0, b_36_significand};
  wire product_36_sign = a_36_sign ^ b_36_sign;
  wire [4:0] product_36_exponent = {1'b0, a_36_exponent} + {1'b0, b_36_exponent};
  wire product_37_nan = a_37_nan | b_37_nan;
  wire [7:0] product_37_significand = {4'h0, a_37_significand} * {4'h0, b_37_significand};
  wire product_37_sign = a_37_sign ^ b_37_sign;
  wire [4:0] product_37_exponent = {1'b0, a_37_exponent} + {1'b0, b_37_exponent};
  wire product_38_nan = a_38_nan | b_38_nan;
  wire [7:0] product_38_significand = {4'h0, a_38_significand} * {4'h0, b_38_significand};
  wire product_38_sign = a_38_sign ^ b_38_sign;
  wire [4:0] product_38_exponent = {1'b0, a_38_exponent} + {1'b0, b_38_exponent};
  wire product_39_nan = a_39_nan | b_39_nan;
  wire [7:0] product_39_significand = {4'h0, a_39_significand} * {4'h0, b_39_significand};
  wire product_39_sign = a_39_sign ^ b_39_sign;
  wire [4:0] product_39_exponent = {1'b0, a_39_exponent} + {1'b0, b_39_exponent};
  wire product_40_nan = a_40_nan | b_40_nan;
  wire [7:0] product_40_significand = {4'h0, a_40_significand} * {4'h0, b_40_significand};
  wire product_40_sign = a_40_sign ^ b_40_sign;
  wire [4:0] product_40_exponent = {1'b0, a_40_exponent} + {1'b0, b_40_exponent};
  wire product_41_nan = a_41_nan | b_41_nan;
  wire [7:0] product_41_significand = {4'h0, a_41_significand} * {4'h0, b_41_significand};
  wire product_41_sign = a_41_sign ^ b_41_sign;
  wire [4:0] product_41_exponent = {1'b0, a_41_exponent} + {1'b0, b_41_exponent};
  wire product_42_nan = a_42_nan | b_42_nan;
  wire [7:0] product_42_significand = {4'h0, a_42_significand} * {4'h0, b_42_significand};
  wire product_42_sign = a_42_sign ^ b_42_sign;
  wire [4:0] product_42_exponent = {1'b0, a_42_exponent} + {1'b0, b_42_exponent};
  wire product_43_nan = a_43_nan | b_43_nan;
  wire [7:0] product_43_significand = {4'h0, a_43_significand} * {4'h0, b_43_significand};
  wire product_43_sign = a_43_sign ^ b_43_sign;
  wire [4:0] product_43_exponent = {1'b0, a_43_exponent} + {1'b0, b_43_exponent};
  wire product_44_nan = a_44_nan | b_44_nan;
  wire [7:0] product_44_significand = {4'h0, a_44_significand} * {4'h0, b_44_significand};
  wire product_44_sign = a_44_sign ^ b_44_sign;
  wire [4:0] product_44_exponent = {1'b0, a_44_exponent} + {1'b0, b_44_exponent};
  wire product_45_nan = a_45_nan | b_45_nan;
  wire [7:0] product_45_significand = {4'h0, a_45_significand} * {4'h0, b_45_significand};
  wire product_45_sign = a_45_sign ^ b_45_sign;
  wire [4:0] product_45_exponent = {1'b0, a_45_exponent} + {1'b0, b_45_exponent};
  wire product_46_nan = a_46_nan | b_46_nan;
  wire [7:0] product_46_significand = {4'h0, a_46_significand} * {4'h0, b_46_significand};
  wire product_46_sign = a_46_sign ^ b_46_sign;
  wire [4:0] product_46_exponent = {1'b0, a_46_exponent} + {1'b0, b_46_exponent};
  wire product_47_nan = a_47_nan | b_47_nan;
  wire [7:0] product_47_significand = {4'h0, a_47_significand} * {4'h0, b_47_significand};
  wire product_47_sign = a_47_sign ^ b_47_sign;
  wire [4:0] product_47_exponent = {1'b0, a_47_exponent} + {1'b0, b_47_exponent};
  wire product_48_nan = a_48_nan | b_48_nan;
  wire [7:0] product_48_significand = {4'h0, a_48_significand} * {4'h0, b_48_significand};
  wire product_48_sign = a_48_sign ^ b_48_sign;
  wire [4:0] product_48_exponent = {1'b0, a_48_exponent} + {1'b0, b_48_exponent};
  wire product_49_nan = a_49_nan | b_49_nan;
  wire [7:0] product_49_significand = {4'h0, a_49_significand} * {4'h0, b_49_significand};
  wire product_49_sign = a_49_sign ^ b_49_sign;
  wire [4:0] product_49_exponent = {1'b0, a_49_exponent} + {1'b0, b_49_exponent};
  wire product_50_nan = a_50_nan | b_50_nan;
  wire [7:0] product_50_significand = {4'h0, a_50_significand} * {4'h0, b_50_significand};
  wire product_50_sign = a_50_sign ^ b_50_sign;
  wire [4:0] product_50_exponent = {1'b0, a_50_exponent} + {1'b0, b_50_exponent};
  wire product_51_nan = a_51_nan | b_51_nan;
  wire [7:0] product_51_significand = {4'h0, a_51_significand} * {4'h0, b_51_significand};
  wire product_51_sign = a_51_sign ^ b_51_sign;
  wire [4:0] product_51_exponent = {1'b0, a_51_exponent} + {1'b0, b_51_exponent};
  wire product_52_nan = a_52_nan | b_52_nan;
  wire [7:0] product_52_significand = {4'h0, a_52_significand} * {4'h0, b_52_significand};
  wire product_52_sign = a_52_sign ^ b_52_sign;
  wire [4:0] product_52_exponent = {1'b0, a_52_exponent} + {1'b0, b_52_exponent};
  wire product_53_nan = a_53_nan | b_53_nan;
  wire [7:0] product_53_significand = {4'h0, a_53_significand} * {4'h0, b_53_significand};
  wire product_53_sign = a_53_sign ^ b_53_sign;
  wire [4:0] product_53_exponent = {1'b0, a_53_exponent} + {1'b0, b_53_exponent};
  wire product_54_nan = a_54_nan | b_54_nan;
  wire [7:0] product_54_significand = {4'h0, a_54_significand} * {4'h0, b_54_significand};
  wire product_54_sign = a_54_sign ^ b_54_sign;
  wire [4:0] product_54_exponent = {1'b0, a_54_exponent} + {1'b0, b_54_exponent};
  wire product_55_nan = a_55_nan | b_55_nan;
  wire [7:0] product_55_significand = {4'h0, a_55_significand} * {4'h0, b_55_significand};
  wire product_55_sign = a_55_sign ^ b_55_sign;
  wire [4:0] product_55_exponent = {1'b0, a_55_exponent} + {1'b0, b_55_exponent};
  wire product_56_nan = a_56_nan | b_56_nan;
  wire [7:0] product_56_significand = {4'h0, a_56_significand} * {4'h0, b_56_significand};
  wire product_56_sign = a_56_sign ^ b_56_sign;
  wire [4:0] product_56_exponent = {1'b0, a_56_exponent} + {1'b0, b_56_exponent};
  wire product_57_nan = a_57_nan | b_57_nan;
  wire [7:0] product_57_significand = {4'h0, a_57_significand} * {4'h0, b_57_significand};
  wire product_57_sign = a_57_sign ^ b_57_sign;
  wire [4:0] product_57_exponent = {1'b0, a_57_exponent} + {1'b0, b_57_exponent};
  wire product_58_nan = a_58_nan | b_58_nan;
  wire [7:0] product_58_significand = {4'h0, a_58_significand} * {4'h0, b_58_significand};
  wire product_58_sign = a_58_sign ^ b_58_sign;
  wire [4:0] product_58_exponent = {1'b0, a_58_exponent} + {1'b0, b_58_exponent};
  wire product_59_nan = a_59_nan | b_59_nan;
  wire [7:0] product_59_significand = {4'h0, a_59_significand} * {4'h0, b_59_significand};
  wire product_59_sign = a_59_sign ^ b_59_sign;
  wire [4:0] product_59_exponent = {1'b0, a_59_exponent} + {1'b0, b_59_exponent};
  wire product_60_nan = a_60_nan | b_60_nan;
  wire [7:0] product_60_significand = {4'h0, a_60_significand} * {4'h0, b_60_significand};
  wire product_60_sign = a_60_sign ^ b_60_sign;
  wire [4:0] product_60_exponent = {1'b0, a_60_exponent} + {1'b0, b_60_exponent};
  wire product_61_nan = a_61_nan | b_61_nan;
  wire [7:0] product_61_significand = {4'h0, a_61_significand} * {4'h0, b_61_significand};
  wire product_61_sign = a_61_sign ^ b_61_sign;
  wire [4:0] product_61_exponent = {1'b0, a_61_exponent} + {1'b0, b_61_exponent};
  wire product_62_nan = a_62_nan | b_62_nan;
  wire [7:0] product_62_significand = {4'h0, a_62_significand} * {4'h0, b_62_significand};
  wire product_62_sign = a_62_sign ^ b_62_sign;
  wire [4:0] product_62_exponent = {1'b0, a_62_exponent} + {1'b0, b_62_exponent};
  wire product_63_nan = a_63_nan | b_63_nan;
  wire [7:0] product_63_significand = {4'h0, a_63_significand} * {4'h0, b_63_significand};
  wire product_63_sign = a_63_sign ^ b_63_sign;
  wire [4:0] product_63_exponent = {1'b0, a_63_exponent} + {1'b0, b_63_exponent};

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
  wire [44:0] sum_shifted = {37'h0, product_0_significand} << product_0_exponent;
  wire [44:0] sum_shifted_2 = {37'h0, product_1_significand} << product_1_exponent;
  wire [44:0] sum_shifted_3 = {37'h0, product_2_significand} << product_2_exponent;
  wire [44:0] sum_shifted_4 = {37'h0, product_3_significand} << product_3_exponent;
  wire [44:0] sum_shifted_5 = {37'h0, product_4_significand} << product_4_exponent;
  wire [44:0] sum_shifted_6 = {37'h0, product_5_significand} << product_5_exponent;
  wire [44:0] sum_shifted_7 = {37'h0, product_6_significand} << product_6_exponent;
  wire [44:0] sum_shifted_8 = {37'h0, product_7_significand} << product_7_exponent;
  wire [44:0] sum_shifted_9 = {37'h0, product_8_significand} << product_8_exponent;
  wire [44:0] sum_shifted_10 = {37'h0, product_9_significand} << product_9_exponent;
  wire [44:0] sum_shifted_11 = {37'h0, product_10_significand} << product_10_exponent;
  wire [44:0] sum_shifted_12 = {37'h0, product_11_significand} << product_11_exponent;
  wire [44:0] sum_shifted_13 = {37'h0, product_12_significand} << product_12_exponent;
  wire [44:0] sum_shifted_14 = {37'h0, product_13_significand} << product_13_exponent;
  wire [44:0] sum_shifted_15 = {37'h0, product_14_significand} << product_14_exponent;
  wire [44:0] sum_shifted_16 = {37'h0, product_15_significand} << product_15_exponent;
  wire [44:0] sum_shifted_17 = {37'h0, product_16_significand} << product_16_exponent;
  wire [44:0] sum_shifted_18 = {37'h0, product_17_significand} << product_17_exponent;
  wire [44:0] sum_shifted_19 = {37'h0, product_18_significand} << product_18_exponent;
  wire [44:0] sum_shifted_20 = {37'h0, product_19_significand} << product_19_exponent;
  wire [44:0] sum_shifted_21 = {37'h0, product_20_significand} << product_20_exponent;
  wire [44:0] sum_shifted_22 = {37'h0, product_21_significand} << product_21_exponent;
  wire [44:0] sum_shifted_23 = {37'h0, product_22_significand} << product_22_exponent;
  wire [44:0] sum_shifted_24 = {37'h0, product_23_significand} << product_23_exponent;
  wire [44:0] sum_shifted_25 = {37'h0, product_24_significand} << product_24_exponent;
  wire [44:0] sum_shifted_26 = {37'h0, product_25_significand} << product_25_exponent;
  wire [44:0] sum_shifted_27 = {37'h0, product_26_significand} << product_26_exponent;
  wire [44:0] sum_shifted_28 = {37'h0, product_27_significand} << product_27_exponent;
  wire [44:0] sum_shifted_29 = {37'h0, product_28_significand} << product_28_exponent;
  wire [44:0] sum_shifted_30 = {37'h0, product_29_significand} << product_29_exponent;
  wire [44:0] sum_shifted_31 = {37'h0, product_30_significand} << product_30_exponent;
  wire [44:0] sum_shifted_32 = {37'h0, product_31_significand} << product_31_exponent;
  wire [44:0] sum_shifted_33 = {37'h0, product_32_significand} << product_32_exponent;
  wire [44:0] sum_shifted_34 = {37'h0, product_33_significand} << product_33_exponent;
  wire [44:0] sum_shifted_35 = {37'h0, product_34_significand} << product_34_exponent;
  wire [44:0] sum_shifted_36 = {37'h0, product_35_significand} << product_35_exponent;
  wire [44:0] sum_shifted_37 = {37'h0, product_36_significand} << product_36_exponent;
  wire [44:0] sum_shifted_38 = {37'h0, product_37_significand} << product_37_exponent;
  wire [44:0] sum_shifted_39 = {37'h0, product_38_significand} << product_38_exponent;
  wire [44:0] sum_shifted_40 = {37'h0, product_39_significand} << product_39_exponent;
  wire [44:0] sum_shifted_41 = {37'h0, product_40_significand} << product_40_exponent;
  wire [44:0] sum_shifted_42 = {37'h0, product_41_significand} << product_41_exponent;
  wire [44:0] sum_shifted_43 = {37'h0, product_42_significand} << product_42_exponent;
  wire [44:0] sum_shifted_44 = {37'h0, product_43_significand} << product_43_exponent;
  wire [44:0] sum_shifted_45 = {37'h0, product_44_significand} << product_44_exponent;
  wire [44:0] sum_shifted_46 = {37'h0, product_45_significand} << product_45_exponent;
  wire [44:0] sum_shifted_47 = {37'h0, product_46_significand} << product_46_exponent;
  wire [44:0] sum_shifted_48 = {37'h0, product_47_significand} << product_47_exponent;
  wire [44:0] sum_shifted_49 = {37'h0, product_48_significand} << product_48_exponent;
  wire [44:0] sum_shifted_50 = {37'h0, product_49_significand} << product_49_exponent;
  wire [44:0] sum_shifted_51 = {37'h0, product_50_significand} << product_50_exponent;
  wire [44:0] sum_shifted_52 = {37'h0, product_51_significand} << product_51_exponent;
  wire [44:0] sum_shifted_53 = {37'h0, product_52_significand} << product_52_exponent;
  wire [44:0] sum_shifted_54 = {37'h0, product_53_significand} << product_53_exponent;
  wire [44:0] sum_shifted_55 = {37'h0, product_54_significand} << product_54_exponent;
  wire [44:0] sum_shifted_56 = {37'h0, product_55_significand} << product_55_exponent;
  wire [44:0] sum_shifted_57 = {37'h0, product_56_significand} << product_56_exponent;
  wire [44:0] sum_shifted_58 = {37'h0, product_57_significand} << product_57_exponent;
  wire [44:0] sum_shifted_59 = {37'h0, product_58_significand} << product_58_exponent;
  wire [44:0] sum_shifted_60 = {37'h0, product_59_significand} << product_59_exponent;
  wire [44:0] sum_shifted_61 = {37'h0, product_60_significand} << product_60_exponent;
  wire [44:0] sum_shifted_62 = {37'h0, product_61_significand} << product_61_exponent;
  wire [44:0] sum_shifted_63 = {37'h0, product_62_significand} << product_62_exponent;
  wire [44:0] sum_shifted_64 = {37'h0, product_63_significand} << product_63_exponent;
  wire [42:0] sum_unrounded_total_part =
      (sum_shifted[44:2] ^ {43{product_0_sign}}) + {42'h0, product_0_sign}
      + (sum_shifted_2[44:2] ^ {43{product_1_sign}}) + {42'h0, product_1_sign}
      + (sum_shifted_3[44:2] ^ {43{product_2_sign}}) + {42'h0, product_2_sign}
      + (sum_shifted_4[44:2] ^ {43{product_3_sign}}) + {42'h0, product_3_sign};
  wire [42:0] sum_unrounded_total_part_2 =
      (sum_shifted_5[44:2] ^ {43{product_4_sign}}) + {42'h0, product_4_sign}
      + (sum_shifted_6[44:2] ^ {43{product_5_sign}}) + {42'h0, product_5_sign}
      + (sum_shifted_7[44:2] ^ {43{product_6_sign}}) + {42'h0, product_6_sign}
      + (sum_shifted_8[44:2] ^ {43{product_7_sign}}) + {42'h0, product_7_sign};
  wire [42:0] sum_unrounded_total_part_3 =
      (sum_shifted_9[44:2] ^ {43{product_8_sign}}) + {42'h0, product_8_sign}
      + (sum_shifted_10[44:2] ^ {43{product_9_sign}}) + {42'h0, product_9_sign}
      + (sum_shifted_11[44:2] ^ {43{product_10_sign}}) + {42'h0, product_10_sign}
      + (sum_shifted_12[44:2] ^ {43{product_11_sign}}) + {42'h0, product_11_sign};
  wire [42:0] sum_unrounded_total_part_4 =
      (sum_shifted_13[44:2] ^ {43{product_12_sign}}) + {42'h0, product_12_sign}
      + (sum_shifted_14[44:2] ^ {43{product_13_sign}}) + {42'h0, product_13_sign}
      + (sum_shifted_15[44:2] ^ {43{product_14_sign}}) + {42'h0, product_14_sign}
      + (sum_shifted_16[44:2] ^ {43{product_15_sign}}) + {42'h0, product_15_sign};
  wire [42:0] sum_unrounded_total_part_5 =
      (sum_shifted_17[44:2] ^ {43{product_16_sign}}) + {42'h0, product_16_sign}
      + (sum_shifted_18[44:2] ^ {43{product_17_sign}}) + {42'h0, product_17_sign}
      + (sum_shifted_19[44:2] ^ {43{product_18_sign}}) + {42'h0, product_18_sign}
      + (sum_shifted_20[44:2] ^ {43{product_19_sign}}) + {42'h0, product_19_sign};
  wire [42:0] sum_unrounded_total_part_6 =
      (sum_shifted_21[44:2] ^ {43{product_20_sign}}) + {42'h0, product_20_sign}
      + (sum_shifted_22[44:2] ^ {43{product_21_sign}}) + {42'h0, product_21_sign}
      + (sum_shifted_23[44:2] ^ {43{product_22_sign}}) + {42'h0, product_22_sign}
      + (sum_shifted_24[44:2] ^ {43{product_23_sign}}) + {42'h0, product_23_sign};
  wire [42:0] sum_unrounded_total_part_7 =
      (sum_shifted_25[44:2] ^ {43{product_24_sign}}) + {42'h0, product_24_sign}
      + (sum_shifted_26[44:2] ^ {43{product_25_sign}}) + {42'h0, product_25_sign}
      + (sum_shifted_27[44:2] ^ {43{product_26_sign}}) + {42'h0, product_26_sign}
      + (sum_shifted_28[44:2] ^ {43{product_27_sign}}) + {42'h0, product_27_sign};
  wire [42:0] sum_unrounded_total_part_8 =
      (sum_shifted_29[44:2] ^ {43{product_28_sign}}) + {42'h0, product_28_sign}
      + (sum_shifted_30[44:2] ^ {43{product_29_sign}}) + {42'h0, product_29_sign}
      + (sum_shifted_31[44:2] ^ {43{product_30_sign}}) + {42'h0, product_30_sign}
      + (sum_shifted_32[44:2] ^ {43{product_31_sign}}) + {42'h0, product_31_sign};
  wire [42:0] sum_unrounded_total_part_9 =
      (sum_shifted_33[44:2] ^ {43{product_32_sign}}) + {42'h0, product_32_sign}
      + (sum_shifted_34[44:2] ^ {43{product_33_sign}}) + {42'h0, product_33_sign}
      + (sum_shifted_35[44:2] ^ {43{product_34_sign}}) + {42'h0, product_34_sign}
      + (sum_shifted_36[44:2] ^ {43{product_35_sign}}) + {42'h0, product_35_sign};
  wire [42:0] sum_unrounded_total_part_10 =
      (sum_shifted_37[44:2] ^ {43{product_36_sign}}) + {42'h0, product_36_sign}
      + (sum_shifted_38[44:2] ^ {43{product_37_sign}}) + {42'h0, product_37_sign}
      + (sum_shifted_39[44:2] ^ {43{product_38_sign}}) + {42'h0, product_38_sign}
      + (sum_shifted_40[44:2] ^ {43{product_39_sign}}) + {42'h0, product_39_sign};
  wire [42:0] sum_unrounded_total_part_11 =
      (sum_shifted_41[44:2] ^ {43{product_40_sign}}) + {42'h0, product_40_sign}
      + (sum_shifted_42[44:2] ^ {43{product_41_sign}}) + {42'h0, product_41_sign}
      + (sum_shifted_43[44:2] ^ {43{product_42_sign}}) + {42'h0, product_42_sign}
      + (sum_shifted_44[44:2] ^ {43{product_43_sign}}) + {42'h0, product_43_sign};
  wire [42:0] sum_unrounded_total_part_12 =
      (sum_shifted_45[44:2] ^ {43{product_44_sign}}) + {42'h0, product_44_sign}
      + (sum_shifted_46[44:2] ^ {43{product_45_sign}}) + {42'h0, product_45_sign}
      + (sum_shifted_47[44:2] ^ {43{product_46_sign}}) + {42'h0, product_46_sign}
      + (sum_shifted_48[44:2] ^ {43{product_47_sign}}) + {42'h0, product_47_sign};
  wire [42:0] sum_unrounded_total_part_13 =
      (sum_shifted_49[44:2] ^ {43{product_48_sign}}) + {42'h0, product_48_sign}
      + (sum_shifted_50[44:2] ^ {43{product_49_sign}}) + {42'h0, product_49_sign}
      + (sum_shifted_51[44:2] ^ {43{product_50_sign}}) + {42'h0, product_50_sign}
      + (sum_shifted_52[44:2] ^ {43{product_51_sign}}) + {42'h0, product_51_sign};
  wire [42:0] sum_unrounded_total_part_14 =
      (sum_shifted_53[44:2] ^ {43{product_52_sign}}) + {42'h0, product_52_sign}
      + (sum_shifted_54[44:2] ^ {43{product_53_sign}}) + {42'h0, product_53_sign}
      + (sum_shifted_55[44:2] ^ {43{product_54_sign}}) + {42'h0, product_54_sign}
      + (sum_shifted_56[44:2] ^ {43{product_55_sign}}) + {42'h0, product_55_sign};
  wire [42:0] sum_unrounded_total_part_15 =
      (sum_shifted_57[44:2] ^ {43{product_56_sign}}) + {42'h0, product_56_sign}
      + (sum_shifted_58[44:2] ^ {43{product_57_sign}}) + {42'h0, product_57_sign}
      + (sum_shifted_59[44:2] ^ {43{product_58_sign}}) + {42'h0, product_58_sign}
      + (sum_shifted_60[44:2] ^ {43{product_59_sign}}) + {42'h0, product_59_sign};
  wire [42:0] sum_unrounded_total_part_16 =
      (sum_shifted_61[44:2] ^ {43{product_60_sign}}) + {42'h0, product_60_sign}
      + (sum_shifted_62[44:2] ^ {43{product_61_sign}}) + {42'h0, product_61_sign}
      + (sum_shifted_63[44:2] ^ {43{product_62_sign}}) + {42'h0, product_62_sign}
      + (sum_shifted_64[44:2] ^ {43{product_63_sign}}) + {42'h0, product_63_sign};
  wire [42:0] sum_unrounded_total_part_17 =
      sum_unrounded_total_part + sum_unrounded_total_part_2 + sum_unrounded_total_part_3
      + sum_unrounded_total_part_4 + sum_unrounded_total_part_5 + sum_unrounded_total_part_6
      + sum_unrounded_total_part_7 + sum_unrounded_total_part_8;
  wire [42:0] sum_unrounded_total_part_18 =
      sum_unrounded_total_part_9 + sum_unrounded_total_part_10 + sum_unrounded_total_part_11
      + sum_unrounded_total_part_12 + sum_unrounded_total_part_13 + sum_unrounded_total_part_14
      + sum_unrounded_total_part_15 + sum_unrounded_total_part_16;
  wire [42:0] sum_unrounded_total = sum_unrounded_total_part_17 + sum_unrounded_total_part_18;
  wire [63:0] sum_joined =
      {product_0_nan, product_1_nan, product_2_nan, product_3_nan, product_4_nan, product_5_nan,
      product_6_nan, product_7_nan, product_8_nan, product_9_nan, product_10_nan, product_11_nan,
      product_12_nan, product_13_nan, product_14_nan, product_15_nan, product_16_nan,
      product_17_nan, product_18_nan, product_19_nan, product_20_nan, product_21_nan,
      product_22_nan, product_23_nan, product_24_nan, product_25_nan, product_26_nan,
      product_27_nan, product_28_nan, product_29_nan, product_30_nan, product_31_nan,
      product_32_nan, product_33_nan, product_34_nan, product_35_nan, product_36_nan,
      product_37_nan, product_38_nan, product_39_nan, product_40_nan, product_41_nan,
      product_42_nan, product_43_nan, product_44_nan, product_45_nan, product_46_nan,
      product_47_nan, product_48_nan, product_49_nan, product_50_nan, product_51_nan,
      product_52_nan, product_53_nan, product_54_nan, product_55_nan, product_56_nan,
      product_57_nan, product_58_nan, product_59_nan, product_60_nan, product_61_nan,
      product_62_nan, product_63_nan};
  wire sum_unrounded_nan = |sum_joined;
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
  wire sum_and_33 = (~|product_32_significand) & product_32_sign;
  wire sum_and_34 = (~|product_33_significand) & product_33_sign;
  wire sum_and_35 = (~|product_34_significand) & product_34_sign;
  wire sum_and_36 = (~|product_35_significand) & product_35_sign;
  wire sum_and_37 = (~|product_36_significand) & product_36_sign;
  wire sum_and_38 = (~|product_37_significand) & product_37_sign;
  wire sum_and_39 = (~|product_38_significand) & product_38_sign;
  wire sum_and_40 = (~|product_39_significand) & product_39_sign;
  wire sum_and_41 = (~|product_40_significand) & product_40_sign;
  wire sum_and_42 = (~|product_41_significand) & product_41_sign;
  wire sum_and_43 = (~|product_42_significand) & product_42_sign;
  wire sum_and_44 = (~|product_43_significand) & product_43_sign;
  wire sum_and_45 = (~|product_44_significand) & product_44_sign;
  wire sum_and_46 = (~|product_45_significand) & product_45_sign;
  wire sum_and_47 = (~|product_46_significand) & product_46_sign;
  wire sum_and_48 = (~|product_47_significand) & product_47_sign;
  wire sum_and_49 = (~|product_48_significand) & product_48_sign;
  wire sum_and_50 = (~|product_49_significand) & product_49_sign;
  wire sum_and_51 = (~|product_50_significand) & product_50_sign;
  wire sum_and_52 = (~|product_51_significand) & product_51_sign;
  wire sum_and_53 = (~|product_52_significand) & product_52_sign;
  wire sum_and_54 = (~|product_53_significand) & product_53_sign;
  wire sum_and_55 = (~|product_54_significand) & product_54_sign;
  wire sum_and_56 = (~|product_55_significand) & product_55_sign;
  wire sum_and_57 = (~|product_56_significand) & product_56_sign;
  wire sum_and_58 = (~|product_57_significand) & product_57_sign;
  wire sum_and_59 = (~|product_58_significand) & product_58_sign;
  wire sum_and_60 = (~|product_59_significand) & product_59_sign;
  wire sum_and_61 = (~|product_60_significand) & product_60_sign;
  wire sum_and_62 = (~|product_61_significand) & product_61_sign;
  wire sum_and_63 = (~|product_62_significand) & product_62_sign;
  wire sum_and_64 = (~|product_63_significand) & product_63_sign;
  wire [63:0] sum_joined_2 =
      {sum_and, sum_and_2, sum_and_3, sum_and_4, sum_and_5, sum_and_6, sum_and_7, sum_and_8,
      sum_and_9, sum_and_10, sum_and_11, sum_and_12, sum_and_13, sum_and_14, sum_and_15, sum_and_16,
      sum_and_17, sum_and_18, sum_and_19, sum_and_20, sum_and_21, sum_and_22, sum_and_23,
      sum_and_24, sum_and_25, sum_and_26, sum_and_27, sum_and_28, sum_and_29, sum_and_30,
      sum_and_31, sum_and_32, sum_and_33, sum_and_34, sum_and_35, sum_and_36, sum_and_37,
      sum_and_38, sum_and_39, sum_and_40, sum_and_41, sum_and_42, sum_and_43, sum_and_44,
      sum_and_45, sum_and_46, sum_and_47, sum_and_48, sum_and_49, sum_and_50, sum_and_51,
      sum_and_52, sum_and_53, sum_and_54, sum_and_55, sum_and_56, sum_and_57, sum_and_58,
      sum_and_59, sum_and_60, sum_and_61, sum_and_62, sum_and_63, sum_and_64};
  wire sum_unrounded_sign = (|sum_unrounded_total) ? sum_unrounded_total[42] : &sum_joined_2;
  wire [42:0] sum_chosen = sum_unrounded_total[42] ? -sum_unrounded_total : sum_unrounded_total;
  wire [41:0] sum_unrounded_significand = sum_chosen[41:0];
  wire [31:0] sum_code;
  round_42_to_fp32 round_sum (
      .number_sign(sum_unrounded_sign),
      .number_significand(sum_unrounded_significand),
      .number_nan(sum_unrounded_nan),
      .code(sum_code)
  );
  wire sum_sign;
  wire [23:0] sum_significand;
  wire [7:0] sum_exponent;
  wire sum_nan;
  wire sum_infinity;
  decode_fp32 decode_sum (
      .code(sum_code),
      .number_sign(sum_sign),
      .number_significand(sum_significand),
      .number_exponent(sum_exponent),
      .number_nan(sum_nan),
      .number_infinity(sum_infinity)
  );

  // ---- accumulate ----
  wire accumulate_sign;
  wire [27:0] accumulate_significand;
  wire [7:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_24_24_for_fp32 add_accumulate (
      .x_sign(sum_sign),
      .x_significand(sum_significand),
      .x_exponent(sum_exponent),
      .x_nan(sum_nan),
      .x_infinity(sum_infinity),
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
  round_28_to_fp32 round_accumulate (
      .number_sign(accumulate_sign),
      .number_significand(accumulate_significand),
      .number_exponent(accumulate_exponent),
      .number_nan(accumulate_nan),
      .number_infinity(accumulate_infinity),
      .code(accumulate_code)
  );

  // ---- special ----
  wire special_and = accumulate_code[31] & (|accumulate_code[30:0]);
  wire result_is_nan = accumulate_code == 32'h7fc00000;
  wire [31:0] result_code = result_is_nan ? 32'hffc00000 : {special_and, accumulate_code[30:0]};

  assign d = result_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
