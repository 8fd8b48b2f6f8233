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

// How many bits of a word of 524 are 0 from the highest down.
// The lower bits count when the 512 upper ones are all 0.
module leading_zeros_524 (
    input  wire [523:0] word,
    output wire   [9:0] count
);
  wire [9:0] upper_zeros;
  leading_zeros_512 upper_bits (.word(word[523:12]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_12 lower_bits (.word(word[11:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[9];

  assign count = is_upper_zero ? {6'h20, lower_zeros} : {1'b0, upper_zeros[8:0]};
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

// How many bits of a word of 527 are 0 from the highest down.
// The lower bits count when the 512 upper ones are all 0.
module leading_zeros_527 (
    input  wire [526:0] word,
    output wire   [9:0] count
);
  wire [9:0] upper_zeros;
  leading_zeros_512 upper_bits (.word(word[526:15]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_15 lower_bits (.word(word[14:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[9];

  assign count = is_upper_zero ? {6'h20, lower_zeros} : {1'b0, upper_zeros[8:0]};
endmodule

// The number of a code of fixed2.3.
module decode_fixed2_3 (
    input  wire [4:0] code,
    output wire       number_sign,
    output wire [4:0] number_significand
);
  wire sign = code[4];

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
module add_524_24_for_fp32 (
    input  wire         x_sign,
    input  wire [523:0] x_significand,
    input  wire         x_nan,
    input  wire         y_sign,
    input  wire  [23:0] y_significand,
    input  wire   [7:0] y_exponent,
    input  wire         y_nan,
    input  wire         y_infinity,
    output wire         sum_sign,
    output wire [526:0] sum_significand,
    output wire  [10:0] sum_exponent,
    output wire         sum_nan,
    output wire         sum_infinity
);
  wire [9:0] x_leading_zeros;
  leading_zeros_524 count_of_x_leading_zeros (.word(x_significand), .count(x_leading_zeros));
  wire [9:0] x_normalizing_shift = (x_leading_zeros < 10'h183) ? x_leading_zeros : 10'h183;
  wire [523:0] x_normalized = x_significand << x_normalizing_shift;
  wire [10:0] accumulate_sum = {1'b0, 10'h183 - x_normalizing_shift} + 11'h001;
  wire [523:0] accumulate_joined = {y_significand, 500'h0};
  wire accumulate_is_less =
      {3'h0, y_exponent, y_significand, 500'h0} < {accumulate_sum, x_normalized};
  wire x_is_greater = accumulate_is_less & (|x_significand);
  wire [10:0] greater_exponent = x_is_greater ? accumulate_sum : {3'h0, y_exponent};
  wire [523:0] accumulate_chosen = x_is_greater ? x_normalized : accumulate_joined;
  wire [523:0] accumulate_chosen_2 = x_is_greater ? accumulate_joined : x_normalized;
  wire [524:0] accumulate_joined_2 = {accumulate_chosen_2, 1'b0};
  wire [10:0] accumulate_chosen_3 = x_is_greater ? {3'h0, y_exponent} : accumulate_sum;
  wire [10:0] exponent_difference = greater_exponent - accumulate_chosen_3;
  wire [8:0] places = exponent_difference[8:0] | {9{|exponent_difference[10:9]}};
  wire [524:0] lesser_aligned = accumulate_joined_2 >> places;
  wire [524:0] accumulate_and = accumulate_joined_2 & ~({525{1'b1}} << places);
  wire sticky = |accumulate_and;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [526:0] accumulate_xor = {1'b0, lesser_aligned, sticky} ^ {527{effective_subtraction}};
  wire [526:0] total =
      {1'b0, accumulate_chosen, 2'h0} + accumulate_xor + {526'h0, effective_subtraction};
  wire accumulate_and_2 = effective_subtraction & (~|total);
  wire accumulate_and_3 = ~accumulate_and_2 & (x_is_greater ? x_sign : y_sign);

  assign sum_sign = y_infinity ? y_sign : accumulate_and_3;
  assign sum_significand = total;
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan;
  assign sum_infinity = y_infinity;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_527_to_fp32 (
    input  wire         number_sign,
    input  wire [526:0] number_significand,
    input  wire  [10:0] number_exponent,
    input  wire         number_nan,
    input  wire         number_infinity,
    output wire  [31:0] code
);
  wire is_nonzero = |number_significand;
  wire [9:0] leading_zeros;
  leading_zeros_527 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [10:0] normalizing_shift =
      ({1'b0, leading_zeros} < number_exponent) ? {1'b0, leading_zeros}
      : number_exponent;
  wire [526:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[526];
  wire [11:0] accumulate_difference = ({1'b0, number_exponent} + 12'h001) - {2'h0, leading_zeros};
  wire [11:0] biased_exponent = accumulate_difference & {12{is_normal}};
  wire accumulate_or = (|normalized[501:0]) | normalized[503];
  wire rounds_up = normalized[502] & accumulate_or;
  wire [34:0] magnitude = {biased_exponent, normalized[525:503]} + {34'h0, rounds_up};
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

// xilinx-aie-mx6
// AMD AIE-ML v2, blocks of 16 mx6 elements of 5 bits with microexponents, summed exactly into FP32
//   (assumed)
//
// decode: a: fixed2.3  b: fixed2.3  c: fp32
// block: 16 products at once
// product: exact
// scale: sa: e8m0  sb: e8m0  one for 16 elements, a microexponent for 2
// sum: exact
// accumulate: acc + s rounded once to fp32, roundTiesToEven, overflow: infinity
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module xilinx_aie_mx6 (
    input  wire [79:0] a,  // factors, fixed2.3: 16 elements of 5 bits, element 0 lowest
    input  wire [79:0] b,  // factors, fixed2.3: 16 elements of 5 bits, element 0 lowest
    input  wire [31:0] c,  // addend, fp32
    input  wire [15:0] sa, // scales of a
    input  wire [15:0] sb, // scales of b
    output wire [31:0] d   // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [4:0] a_0_significand;
  decode_fixed2_3 decode_a_0 (
      .code(a[4:0]),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand)
  );
  wire a_1_sign;
  wire [4:0] a_1_significand;
  decode_fixed2_3 decode_a_1 (
      .code(a[9:5]),
      .number_sign(a_1_sign),
      .number_significand(a_1_significand)
  );
  wire a_2_sign;
  wire [4:0] a_2_significand;
  decode_fixed2_3 decode_a_2 (
      .code(a[14:10]),
      .number_sign(a_2_sign),
      .number_significand(a_2_significand)
  );
  wire a_3_sign;
  wire [4:0] a_3_significand;
  decode_fixed2_3 decode_a_3 (
      .code(a[19:15]),
      .number_sign(a_3_sign),
      .number_significand(a_3_significand)
  );
  wire a_4_sign;
  wire [4:0] a_4_significand;
  decode_fixed2_3 decode_a_4 (
      .code(a[24:20]),
      .number_sign(a_4_sign),
      .number_significand(a_4_significand)
  );
  wire a_5_sign;
  wire [4:0] a_5_significand;
  decode_fixed2_3 decode_a_5 (
      .code(a[29:25]),
      .number_sign(a_5_sign),
      .number_significand(a_5_significand)
  );
  wire a_6_sign;
  wire [4:0] a_6_significand;
  decode_fixed2_3 decode_a_6 (
      .code(a[34:30]),
      .number_sign(a_6_sign),
      .number_significand(a_6_significand)
  );
  wire a_7_sign;
  wire [4:0] a_7_significand;
  decode_fixed2_3 decode_a_7 (
      .code(a[39:35]),
      .number_sign(a_7_sign),
      .number_significand(a_7_significand)
  );
  wire a_8_sign;
  wire [4:0] a_8_significand;
  decode_fixed2_3 decode_a_8 (
      .code(a[44:40]),
      .number_sign(a_8_sign),
      .number_significand(a_8_significand)
  );
  wire a_9_sign;
  wire [4:0] a_9_significand;
  decode_fixed2_3 decode_a_9 (
      .code(a[49:45]),
      .number_sign(a_9_sign),
      .number_significand(a_9_significand)
  );
  wire a_10_sign;
  wire [4:0] a_10_significand;
  decode_fixed2_3 decode_a_10 (
      .code(a[54:50]),
      .number_sign(a_10_sign),
      .number_significand(a_10_significand)
  );
  wire a_11_sign;
  wire [4:0] a_11_significand;
  decode_fixed2_3 decode_a_11 (
      .code(a[59:55]),
      .number_sign(a_11_sign),
      .number_significand(a_11_significand)
  );
  wire a_12_sign;
  wire [4:0] a_12_significand;
  decode_fixed2_3 decode_a_12 (
      .code(a[64:60]),
      .number_sign(a_12_sign),
      .number_significand(a_12_significand)
  );
  wire a_13_sign;
  wire [4:0] a_13_significand;
  decode_fixed2_3 decode_a_13 (
      .code(a[69:65]),
      .number_sign(a_13_sign),
      .number_significand(a_13_significand)
  );
  wire a_14_sign;
  wire [4:0] a_14_significand;
  decode_fixed2_3 decode_a_14 (
      .code(a[74:70]),
      .number_sign(a_14_sign),
      .number_significand(a_14_significand)
  );
  wire a_15_sign;
  wire [4:0] a_15_significand;
  decode_fixed2_3 decode_a_15 (
      .code(a[79:75]),
      .number_sign(a_15_sign),
      .number_significand(a_15_significand)
  );
  wire b_0_sign;
  wire [4:0] b_0_significand;
  decode_fixed2_3 decode_b_0 (
      .code(b[4:0]),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand)
  );
  wire b_1_sign;
  wire [4:0] b_1_significand;
  decode_fixed2_3 decode_b_1 (
      .code(b[9:5]),
      .number_sign(b_1_sign),
      .number_significand(b_1_significand)
  );
  wire b_2_sign;
  wire [4:0] b_2_significand;
  decode_fixed2_3 decode_b_2 (
      .code(b[14:10]),
      .number_sign(b_2_sign),
      .number_significand(b_2_significand)
  );
  wire b_3_sign;
  wire [4:0] b_3_significand;
  decode_fixed2_3 decode_b_3 (
      .code(b[19:15]),
      .number_sign(b_3_sign),
      .number_significand(b_3_significand)
  );
  wire b_4_sign;
  wire [4:0] b_4_significand;
  decode_fixed2_3 decode_b_4 (
      .code(b[24:20]),
      .number_sign(b_4_sign),
      .number_significand(b_4_significand)
  );
  wire b_5_sign;
  wire [4:0] b_5_significand;
  decode_fixed2_3 decode_b_5 (
      .code(b[29:25]),
      .number_sign(b_5_sign),
      .number_significand(b_5_significand)
  );
  wire b_6_sign;
  wire [4:0] b_6_significand;
  decode_fixed2_3 decode_b_6 (
      .code(b[34:30]),
      .number_sign(b_6_sign),
      .number_significand(b_6_significand)
  );
  wire b_7_sign;
  wire [4:0] b_7_significand;
  decode_fixed2_3 decode_b_7 (
      .code(b[39:35]),
      .number_sign(b_7_sign),
      .number_significand(b_7_significand)
  );
  wire b_8_sign;
  wire [4:0] b_8_significand;
  decode_fixed2_3 decode_b_8 (
      .code(b[44:40]),
      .number_sign(b_8_sign),
      .number_significand(b_8_significand)
  );
  wire b_9_sign;
  wire [4:0] b_9_significand;
  decode_fixed2_3 decode_b_9 (
      .code(b[49:45]),
      .number_sign(b_9_sign),
      .number_significand(b_9_significand)
  );
  wire b_10_sign;
  wire [4:0] b_10_significand;
  decode_fixed2_3 decode_b_10 (
      .code(b[54:50]),
      .number_sign(b_10_sign),
      .number_significand(b_10_significand)
  );
  wire b_11_sign;
  wire [4:0] b_11_significand;
  decode_fixed2_3 decode_b_11 (
      .code(b[59:55]),
      .number_sign(b_11_sign),
      .number_significand(b_11_significand)
  );
  wire b_12_sign;
  wire [4:0] b_12_significand;
  decode_fixed2_3 decode_b_12 (
      .code(b[64:60]),
      .number_sign(b_12_sign),
      .number_significand(b_12_significand)
  );
  wire b_13_sign;
  wire [4:0] b_13_significand;
  decode_fixed2_3 decode_b_13 (
      .code(b[69:65]),
      .number_sign(b_13_sign),
      .number_significand(b_13_significand)
  );
  wire b_14_sign;
  wire [4:0] b_14_significand;
  decode_fixed2_3 decode_b_14 (
      .code(b[74:70]),
      .number_sign(b_14_sign),
      .number_significand(b_14_significand)
  );
  wire b_15_sign;
  wire [4:0] b_15_significand;
  decode_fixed2_3 decode_b_15 (
      .code(b[79:75]),
      .number_sign(b_15_sign),
      .number_significand(b_15_significand)
  );

  // ---- product ----
  wire [9:0] product_0_significand = {5'h00, a_0_significand} * {5'h00, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [9:0] product_1_significand = {5'h00, a_1_significand} * {5'h00, b_1_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [9:0] product_2_significand = {5'h00, a_2_significand} * {5'h00, b_2_significand};
  wire product_2_sign = a_2_sign ^ b_2_sign;
  wire [9:0] product_3_significand = {5'h00, a_3_significand} * {5'h00, b_3_significand};
  wire product_3_sign = a_3_sign ^ b_3_sign;
  wire [9:0] product_4_significand = {5'h00, a_4_significand} * {5'h00, b_4_significand};
  wire product_4_sign = a_4_sign ^ b_4_sign;
  wire [9:0] product_5_significand = {5'h00, a_5_significand} * {5'h00, b_5_significand};
  wire product_5_sign = a_5_sign ^ b_5_sign;
  wire [9:0] product_6_significand = {5'h00, a_6_significand} * {5'h00, b_6_significand};
  wire product_6_sign = a_6_sign ^ b_6_sign;
  wire [9:0] product_7_significand = {5'h00, a_7_significand} * {5'h00, b_7_significand};
  wire product_7_sign = a_7_sign ^ b_7_sign;
  wire [9:0] product_8_significand = {5'h00, a_8_significand} * {5'h00, b_8_significand};
  wire product_8_sign = a_8_sign ^ b_8_sign;
  wire [9:0] product_9_significand = {5'h00, a_9_significand} * {5'h00, b_9_significand};
  wire product_9_sign = a_9_sign ^ b_9_sign;
  wire [9:0] product_10_significand = {5'h00, a_10_significand} * {5'h00, b_10_significand};
  wire product_10_sign = a_10_sign ^ b_10_sign;
  wire [9:0] product_11_significand = {5'h00, a_11_significand} * {5'h00, b_11_significand};
  wire product_11_sign = a_11_sign ^ b_11_sign;
  wire [9:0] product_12_significand = {5'h00, a_12_significand} * {5'h00, b_12_significand};
  wire product_12_sign = a_12_sign ^ b_12_sign;
  wire [9:0] product_13_significand = {5'h00, a_13_significand} * {5'h00, b_13_significand};
  wire product_13_sign = a_13_sign ^ b_13_sign;
  wire [9:0] product_14_significand = {5'h00, a_14_significand} * {5'h00, b_14_significand};
  wire product_14_sign = a_14_sign ^ b_14_sign;
  wire [9:0] product_15_significand = {5'h00, a_15_significand} * {5'h00, b_15_significand};
  wire product_15_sign = a_15_sign ^ b_15_sign;

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
  wire [1:0] scale_halvings_0 = {1'b0, ~sa[8]} + {1'b0, ~sb[8]};
  wire [1:0] scale_halvings_2 = {1'b0, ~sa[9]} + {1'b0, ~sb[9]};
  wire [1:0] scale_halvings_4 = {1'b0, ~sa[10]} + {1'b0, ~sb[10]};
  wire [1:0] scale_halvings_6 = {1'b0, ~sa[11]} + {1'b0, ~sb[11]};
  wire [1:0] scale_halvings_8 = {1'b0, ~sa[12]} + {1'b0, ~sb[12]};
  wire [1:0] scale_halvings_10 = {1'b0, ~sa[13]} + {1'b0, ~sb[13]};
  wire [1:0] scale_halvings_12 = {1'b0, ~sa[14]} + {1'b0, ~sb[14]};
  wire [1:0] scale_halvings_14 = {1'b0, ~sa[15]} + {1'b0, ~sb[15]};
  wire [9:0] scale_joined = {1'b0, scale_0_exponent};
  wire [9:0] scale_term_0_exponent = {8'h00, scale_halvings_0} + scale_joined;
  wire [9:0] scale_term_2_exponent = {8'h00, scale_halvings_2} + scale_joined;
  wire [9:0] scale_term_4_exponent = {8'h00, scale_halvings_4} + scale_joined;
  wire [9:0] scale_term_6_exponent = {8'h00, scale_halvings_6} + scale_joined;
  wire [9:0] scale_term_8_exponent = {8'h00, scale_halvings_8} + scale_joined;
  wire [9:0] scale_term_10_exponent = {8'h00, scale_halvings_10} + scale_joined;
  wire [9:0] scale_term_12_exponent = {8'h00, scale_halvings_12} + scale_joined;
  wire [9:0] scale_term_14_exponent = {8'h00, scale_halvings_14} + scale_joined;

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
  wire [524:0] sum_shifted = {515'h0, product_0_significand} << scale_term_0_exponent;
  wire [524:0] sum_shifted_2 = {515'h0, product_1_significand} << scale_term_0_exponent;
  wire [524:0] sum_shifted_3 = {515'h0, product_2_significand} << scale_term_2_exponent;
  wire [524:0] sum_shifted_4 = {515'h0, product_3_significand} << scale_term_2_exponent;
  wire [524:0] sum_shifted_5 = {515'h0, product_4_significand} << scale_term_4_exponent;
  wire [524:0] sum_shifted_6 = {515'h0, product_5_significand} << scale_term_4_exponent;
  wire [524:0] sum_shifted_7 = {515'h0, product_6_significand} << scale_term_6_exponent;
  wire [524:0] sum_shifted_8 = {515'h0, product_7_significand} << scale_term_6_exponent;
  wire [524:0] sum_shifted_9 = {515'h0, product_8_significand} << scale_term_8_exponent;
  wire [524:0] sum_shifted_10 = {515'h0, product_9_significand} << scale_term_8_exponent;
  wire [524:0] sum_shifted_11 = {515'h0, product_10_significand} << scale_term_10_exponent;
  wire [524:0] sum_shifted_12 = {515'h0, product_11_significand} << scale_term_10_exponent;
  wire [524:0] sum_shifted_13 = {515'h0, product_12_significand} << scale_term_12_exponent;
  wire [524:0] sum_shifted_14 = {515'h0, product_13_significand} << scale_term_12_exponent;
  wire [524:0] sum_shifted_15 = {515'h0, product_14_significand} << scale_term_14_exponent;
  wire [524:0] sum_shifted_16 = {515'h0, product_15_significand} << scale_term_14_exponent;
  wire [524:0] sum_total_part =
      (sum_shifted ^ {525{product_0_sign}}) + {524'h0, product_0_sign}
      + (sum_shifted_2 ^ {525{product_1_sign}}) + {524'h0, product_1_sign}
      + (sum_shifted_3 ^ {525{product_2_sign}}) + {524'h0, product_2_sign}
      + (sum_shifted_4 ^ {525{product_3_sign}}) + {524'h0, product_3_sign};
  wire [524:0] sum_total_part_2 =
      (sum_shifted_5 ^ {525{product_4_sign}}) + {524'h0, product_4_sign}
      + (sum_shifted_6 ^ {525{product_5_sign}}) + {524'h0, product_5_sign}
      + (sum_shifted_7 ^ {525{product_6_sign}}) + {524'h0, product_6_sign}
      + (sum_shifted_8 ^ {525{product_7_sign}}) + {524'h0, product_7_sign};
  wire [524:0] sum_total_part_3 =
      (sum_shifted_9 ^ {525{product_8_sign}}) + {524'h0, product_8_sign}
      + (sum_shifted_10 ^ {525{product_9_sign}}) + {524'h0, product_9_sign}
      + (sum_shifted_11 ^ {525{product_10_sign}}) + {524'h0, product_10_sign}
      + (sum_shifted_12 ^ {525{product_11_sign}}) + {524'h0, product_11_sign};
  wire [524:0] sum_total_part_4 =
      (sum_shifted_13 ^ {525{product_12_sign}}) + {524'h0, product_12_sign}
      + (sum_shifted_14 ^ {525{product_13_sign}}) + {524'h0, product_13_sign}
      + (sum_shifted_15 ^ {525{product_14_sign}}) + {524'h0, product_14_sign}
      + (sum_shifted_16 ^ {525{product_15_sign}}) + {524'h0, product_15_sign};
  wire [524:0] sum_total = sum_total_part + sum_total_part_2 + sum_total_part_3 + sum_total_part_4;
  wire [15:0] sum_joined =
      {scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan,
      scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan, scale_0_nan,
      scale_0_nan, scale_0_nan};
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
  wire [15:0] sum_joined_2 =
      {sum_and, sum_and_2, sum_and_3, sum_and_4, sum_and_5, sum_and_6, sum_and_7, sum_and_8,
      sum_and_9, sum_and_10, sum_and_11, sum_and_12, sum_and_13, sum_and_14, sum_and_15,
      sum_and_16};
  wire sum_sign = (|sum_total) ? sum_total[524] : &sum_joined_2;
  wire [524:0] sum_chosen = sum_total[524] ? -sum_total : sum_total;
  wire [523:0] sum_significand = sum_chosen[523:0];

  // ---- accumulate ----
  wire accumulate_sign;
  wire [526:0] accumulate_significand;
  wire [10:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_524_24_for_fp32 add_accumulate (
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
  round_527_to_fp32 round_accumulate (
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
