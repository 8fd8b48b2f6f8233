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

// How many bits of a word of 31 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_31 (
    input  wire [30:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[30:15]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_15 lower_bits (.word(word[14:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[3:0]};
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

// The code of a number in fp16: roundTiesToEven, overflow: saturate.
module round_4_to_fp16 (
    input  wire        number_sign,
    input  wire  [3:0] number_significand,
    input  wire  [3:0] number_exponent,
    output wire [15:0] code
);
  wire is_nonzero = |number_significand;
  wire [2:0] leading_zeros;
  leading_zeros_4 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [3:0] decode_shifted = number_significand << leading_zeros;
  wire is_normal = decode_shifted[3];
  wire [5:0] decode_sum = {1'b0, {1'b0, number_exponent} + 5'h07} + 6'h01;
  wire [5:0] biased_exponent = (decode_sum - {3'h0, leading_zeros}) & {6{is_normal}};
  wire [15:0] decode_joined = {number_sign, biased_exponent[4:0], decode_shifted[2:0], 7'h00};

  assign code =
      is_nonzero ? decode_joined
      : number_sign ? 16'h8000
      : 16'h0000;
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

// A magnitude shifted down by a distance; the bits below the units are dropped.
module align_truncated_22_to_27 (
    input  wire [21:0] value,
    input  wire  [5:0] distance,
    output wire [26:0] units
);
  wire [4:0] places = distance[4:0] | {5{distance[5]}};
  wire [26:0] shifted = {value, 5'h00} >> places;

  assign units = shifted;
endmodule

// The code of a number in fp16: roundTiesToEven, overflow: infinity.
module round_31_to_fp16 (
    input  wire        number_sign,
    input  wire [30:0] number_significand,
    input  wire  [5:0] number_exponent,
    input  wire        number_nan,
    output wire [15:0] code
);
  wire [7:0] sum_sum = {2'h0, number_exponent} + 8'hf5;
  wire below_least_normal = sum_sum[7];
  wire [6:0] sum_and = sum_sum[6:0] & {7{~below_least_normal}};
  wire [7:0] sum_difference = -sum_sum;
  wire [6:0] places_below = sum_difference[6:0] & {7{below_least_normal}};
  wire is_nonzero = |number_significand;
  wire [30:0] sum_and_2 = number_significand & ~({31{1'b1}} << places_below);
  wire [30:0] lowered = (number_significand >> places_below) | {30'h0, |sum_and_2};
  wire [4:0] leading_zeros;
  leading_zeros_31 count_of_leading_zeros (.word(lowered), .count(leading_zeros));
  wire [6:0] normalizing_shift =
      ({2'h0, leading_zeros} < sum_and) ? {2'h0, leading_zeros}
      : sum_and;
  wire [30:0] normalized = lowered << normalizing_shift;
  wire is_normal = normalized[30];
  wire [7:0] sum_difference_2 = ({1'b0, sum_and} + 8'h01) - {3'h0, leading_zeros};
  wire [7:0] biased_exponent = sum_difference_2 & {8{is_normal}};
  wire sum_or = (|normalized[18:0]) | normalized[20];
  wire rounds_up = normalized[19] & sum_or;
  wire [17:0] magnitude = {biased_exponent, normalized[29:20]} + {17'h0, rounds_up};
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

// A magnitude shifted down by a distance; the bits below the units are dropped.
module align_truncated_11_to_26 (
    input  wire [10:0] value,
    input  wire  [5:0] distance,
    output wire [25:0] units
);
  wire [4:0] places = distance[4:0] | {5{distance[5]}};
  wire [25:0] shifted = {value, 15'h0000} >> places;

  assign units = shifted;
endmodule

// The code of a number in fp16: roundTiesToEven, overflow: infinity.
module round_32_to_fp16 (
    input  wire        number_sign,
    input  wire [31:0] number_significand,
    input  wire  [5:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [15:0] code
);
  wire [7:0] sum_sum = {2'h0, number_exponent} + 8'hf6;
  wire below_least_normal = sum_sum[7];
  wire [6:0] sum_and = sum_sum[6:0] & {7{~below_least_normal}};
  wire [7:0] sum_difference = -sum_sum;
  wire [6:0] places_below = sum_difference[6:0] & {7{below_least_normal}};
  wire is_nonzero = |number_significand;
  wire [31:0] sum_and_2 = number_significand & ~({32{1'b1}} << places_below);
  wire [31:0] lowered = (number_significand >> places_below) | {31'h0, |sum_and_2};
  wire [5:0] leading_zeros;
  leading_zeros_32 count_of_leading_zeros (.word(lowered), .count(leading_zeros));
  wire [6:0] normalizing_shift =
      ({1'b0, leading_zeros} < sum_and) ? {1'b0, leading_zeros}
      : sum_and;
  wire [31:0] normalized = lowered << normalizing_shift;
  wire is_normal = normalized[31];
  wire [7:0] sum_difference_2 = ({1'b0, sum_and} + 8'h01) - {2'h0, leading_zeros};
  wire [7:0] biased_exponent = sum_difference_2 & {8{is_normal}};
  wire sum_or = (|normalized[19:0]) | normalized[21];
  wire rounds_up = normalized[20] & sum_or;
  wire [17:0] magnitude = {biased_exponent, normalized[30:21]} + {17'h0, rounds_up};
  wire overflow = 18'h7bff < magnitude;
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
module round_15_to_fp16 (
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

// blackwell-mmasync-e4m3-f16
// Blackwell mma.sync of e4m3 × e4m3 as two FP16 instructions, then C added with a rounding of its
//   own, to f16
//
// decode: a: e4m3  b: e4m3  c: fp16  a, b converted to fp16
// block: 32 products at once
// product: exact
// sum: 2 lanes, dealt 2 at a time, each aligned at the greatest exponent, 25 fraction bits,
//   truncated; one after the other on a value rounded to fp16, roundTiesToEven, overflow: infinity
// accumulate: acc + s rounded once to fp16, roundTiesToEven, overflow: infinity
// final: fp16, roundTiesToEven, overflow: infinity
// special: NaN is 0x7FFF, zero is delivered as +0
module blackwell_mmasync_e4m3_f16 (
    input  wire [255:0] a, // factors, e4m3: 32 elements of 8 bits, element 0 lowest
    input  wire [255:0] b, // factors, e4m3: 32 elements of 8 bits, element 0 lowest
    input  wire  [15:0] c, // addend, fp16
    output wire  [15:0] d  // result, fp16
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
  wire [15:0] a_0_converted_code;
  round_4_to_fp16 round_a_0_converted (
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent),
      .code(a_0_converted_code)
  );
  wire unused_decode_a_0_converted_number_sign;
  wire [10:0] a_0_converted_significand;
  wire [4:0] a_0_converted_exponent;
  wire unused_decode_a_0_converted_number_nan;
  wire unused_decode_a_0_converted_number_infinity;
  decode_fp16 decode_a_0_converted (
      .code(a_0_converted_code),
      .number_sign(unused_decode_a_0_converted_number_sign),
      .number_significand(a_0_converted_significand),
      .number_exponent(a_0_converted_exponent),
      .number_nan(unused_decode_a_0_converted_number_nan),
      .number_infinity(unused_decode_a_0_converted_number_infinity)
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
  wire [15:0] a_1_converted_code;
  round_4_to_fp16 round_a_1_converted (
      .number_sign(a_1_sign),
      .number_significand(a_1_significand),
      .number_exponent(a_1_exponent),
      .code(a_1_converted_code)
  );
  wire unused_decode_a_1_converted_number_sign;
  wire [10:0] a_1_converted_significand;
  wire [4:0] a_1_converted_exponent;
  wire unused_decode_a_1_converted_number_nan;
  wire unused_decode_a_1_converted_number_infinity;
  decode_fp16 decode_a_1_converted (
      .code(a_1_converted_code),
      .number_sign(unused_decode_a_1_converted_number_sign),
      .number_significand(a_1_converted_significand),
      .number_exponent(a_1_converted_exponent),
      .number_nan(unused_decode_a_1_converted_number_nan),
      .number_infinity(unused_decode_a_1_converted_number_infinity)
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
  wire [15:0] a_2_converted_code;
  round_4_to_fp16 round_a_2_converted (
      .number_sign(a_2_sign),
      .number_significand(a_2_significand),
      .number_exponent(a_2_exponent),
      .code(a_2_converted_code)
  );
  wire unused_decode_a_2_converted_number_sign;
  wire [10:0] a_2_converted_significand;
  wire [4:0] a_2_converted_exponent;
  wire unused_decode_a_2_converted_number_nan;
  wire unused_decode_a_2_converted_number_infinity;
  decode_fp16 decode_a_2_converted (
      .code(a_2_converted_code),
      .number_sign(unused_decode_a_2_converted_number_sign),
      .number_significand(a_2_converted_significand),
      .number_exponent(a_2_converted_exponent),
      .number_nan(unused_decode_a_2_converted_number_nan),
      .number_infinity(unused_decode_a_2_converted_number_infinity)
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
  wire [15:0] a_3_converted_code;
  round_4_to_fp16 round_a_3_converted (
      .number_sign(a_3_sign),
      .number_significand(a_3_significand),
      .number_exponent(a_3_exponent),
      .code(a_3_converted_code)
  );
  wire unused_decode_a_3_converted_number_sign;
  wire [10:0] a_3_converted_significand;
  wire [4:0] a_3_converted_exponent;
  wire unused_decode_a_3_converted_number_nan;
  wire unused_decode_a_3_converted_number_infinity;
  decode_fp16 decode_a_3_converted (
      .code(a_3_converted_code),
      .number_sign(unused_decode_a_3_converted_number_sign),
      .number_significand(a_3_converted_significand),
      .number_exponent(a_3_converted_exponent),
      .number_nan(unused_decode_a_3_converted_number_nan),
      .number_infinity(unused_decode_a_3_converted_number_infinity)
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
  wire [15:0] a_4_converted_code;
  round_4_to_fp16 round_a_4_converted (
      .number_sign(a_4_sign),
      .number_significand(a_4_significand),
      .number_exponent(a_4_exponent),
      .code(a_4_converted_code)
  );
  wire unused_decode_a_4_converted_number_sign;
  wire [10:0] a_4_converted_significand;
  wire [4:0] a_4_converted_exponent;
  wire unused_decode_a_4_converted_number_nan;
  wire unused_decode_a_4_converted_number_infinity;
  decode_fp16 decode_a_4_converted (
      .code(a_4_converted_code),
      .number_sign(unused_decode_a_4_converted_number_sign),
      .number_significand(a_4_converted_significand),
      .number_exponent(a_4_converted_exponent),
      .number_nan(unused_decode_a_4_converted_number_nan),
      .number_infinity(unused_decode_a_4_converted_number_infinity)
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
  wire [15:0] a_5_converted_code;
  round_4_to_fp16 round_a_5_converted (
      .number_sign(a_5_sign),
      .number_significand(a_5_significand),
      .number_exponent(a_5_exponent),
      .code(a_5_converted_code)
  );
  wire unused_decode_a_5_converted_number_sign;
  wire [10:0] a_5_converted_significand;
  wire [4:0] a_5_converted_exponent;
  wire unused_decode_a_5_converted_number_nan;
  wire unused_decode_a_5_converted_number_infinity;
  decode_fp16 decode_a_5_converted (
      .code(a_5_converted_code),
      .number_sign(unused_decode_a_5_converted_number_sign),
      .number_significand(a_5_converted_significand),
      .number_exponent(a_5_converted_exponent),
      .number_nan(unused_decode_a_5_converted_number_nan),
      .number_infinity(unused_decode_a_5_converted_number_infinity)
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
  wire [15:0] a_6_converted_code;
  round_4_to_fp16 round_a_6_converted (
      .number_sign(a_6_sign),
      .number_significand(a_6_significand),
      .number_exponent(a_6_exponent),
      .code(a_6_converted_code)
  );
  wire unused_decode_a_6_converted_number_sign;
  wire [10:0] a_6_converted_significand;
  wire [4:0] a_6_converted_exponent;
  wire unused_decode_a_6_converted_number_nan;
  wire unused_decode_a_6_converted_number_infinity;
  decode_fp16 decode_a_6_converted (
      .code(a_6_converted_code),
      .number_sign(unused_decode_a_6_converted_number_sign),
      .number_significand(a_6_converted_significand),
      .number_exponent(a_6_converted_exponent),
      .number_nan(unused_decode_a_6_converted_number_nan),
      .number_infinity(unused_decode_a_6_converted_number_infinity)
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
  wire [15:0] a_7_converted_code;
  round_4_to_fp16 round_a_7_converted (
      .number_sign(a_7_sign),
      .number_significand(a_7_significand),
      .number_exponent(a_7_exponent),
      .code(a_7_converted_code)
  );
  wire unused_decode_a_7_converted_number_sign;
  wire [10:0] a_7_converted_significand;
  wire [4:0] a_7_converted_exponent;
  wire unused_decode_a_7_converted_number_nan;
  wire unused_decode_a_7_converted_number_infinity;
  decode_fp16 decode_a_7_converted (
      .code(a_7_converted_code),
      .number_sign(unused_decode_a_7_converted_number_sign),
      .number_significand(a_7_converted_significand),
      .number_exponent(a_7_converted_exponent),
      .number_nan(unused_decode_a_7_converted_number_nan),
      .number_infinity(unused_decode_a_7_converted_number_infinity)
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
  wire [15:0] a_8_converted_code;
  round_4_to_fp16 round_a_8_converted (
      .number_sign(a_8_sign),
      .number_significand(a_8_significand),
      .number_exponent(a_8_exponent),
      .code(a_8_converted_code)
  );
  wire unused_decode_a_8_converted_number_sign;
  wire [10:0] a_8_converted_significand;
  wire [4:0] a_8_converted_exponent;
  wire unused_decode_a_8_converted_number_nan;
  wire unused_decode_a_8_converted_number_infinity;
  decode_fp16 decode_a_8_converted (
      .code(a_8_converted_code),
      .number_sign(unused_decode_a_8_converted_number_sign),
      .number_significand(a_8_converted_significand),
      .number_exponent(a_8_converted_exponent),
      .number_nan(unused_decode_a_8_converted_number_nan),
      .number_infinity(unused_decode_a_8_converted_number_infinity)
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
  wire [15:0] a_9_converted_code;
  round_4_to_fp16 round_a_9_converted (
      .number_sign(a_9_sign),
      .number_significand(a_9_significand),
      .number_exponent(a_9_exponent),
      .code(a_9_converted_code)
  );
  wire unused_decode_a_9_converted_number_sign;
  wire [10:0] a_9_converted_significand;
  wire [4:0] a_9_converted_exponent;
  wire unused_decode_a_9_converted_number_nan;
  wire unused_decode_a_9_converted_number_infinity;
  decode_fp16 decode_a_9_converted (
      .code(a_9_converted_code),
      .number_sign(unused_decode_a_9_converted_number_sign),
      .number_significand(a_9_converted_significand),
      .number_exponent(a_9_converted_exponent),
      .number_nan(unused_decode_a_9_converted_number_nan),
      .number_infinity(unused_decode_a_9_converted_number_infinity)
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
  wire [15:0] a_10_converted_code;
  round_4_to_fp16 round_a_10_converted (
      .number_sign(a_10_sign),
      .number_significand(a_10_significand),
      .number_exponent(a_10_exponent),
      .code(a_10_converted_code)
  );
  wire unused_decode_a_10_converted_number_sign;
  wire [10:0] a_10_converted_significand;
  wire [4:0] a_10_converted_exponent;
  wire unused_decode_a_10_converted_number_nan;
  wire unused_decode_a_10_converted_number_infinity;
  decode_fp16 decode_a_10_converted (
      .code(a_10_converted_code),
      .number_sign(unused_decode_a_10_converted_number_sign),
      .number_significand(a_10_converted_significand),
      .number_exponent(a_10_converted_exponent),
      .number_nan(unused_decode_a_10_converted_number_nan),
      .number_infinity(unused_decode_a_10_converted_number_infinity)
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
  wire [15:0] a_11_converted_code;
  round_4_to_fp16 round_a_11_converted (
      .number_sign(a_11_sign),
      .number_significand(a_11_significand),
      .number_exponent(a_11_exponent),
      .code(a_11_converted_code)
  );
  wire unused_decode_a_11_converted_number_sign;
  wire [10:0] a_11_converted_significand;
  wire [4:0] a_11_converted_exponent;
  wire unused_decode_a_11_converted_number_nan;
  wire unused_decode_a_11_converted_number_infinity;
  decode_fp16 decode_a_11_converted (
      .code(a_11_converted_code),
      .number_sign(unused_decode_a_11_converted_number_sign),
      .number_significand(a_11_converted_significand),
      .number_exponent(a_11_converted_exponent),
      .number_nan(unused_decode_a_11_converted_number_nan),
      .number_infinity(unused_decode_a_11_converted_number_infinity)
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
  wire [15:0] a_12_converted_code;
  round_4_to_fp16 round_a_12_converted (
      .number_sign(a_12_sign),
      .number_significand(a_12_significand),
      .number_exponent(a_12_exponent),
      .code(a_12_converted_code)
  );
  wire unused_decode_a_12_converted_number_sign;
  wire [10:0] a_12_converted_significand;
  wire [4:0] a_12_converted_exponent;
  wire unused_decode_a_12_converted_number_nan;
  wire unused_decode_a_12_converted_number_infinity;
  decode_fp16 decode_a_12_converted (
      .code(a_12_converted_code),
      .number_sign(unused_decode_a_12_converted_number_sign),
      .number_significand(a_12_converted_significand),
      .number_exponent(a_12_converted_exponent),
      .number_nan(unused_decode_a_12_converted_number_nan),
      .number_infinity(unused_decode_a_12_converted_number_infinity)
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
  wire [15:0] a_13_converted_code;
  round_4_to_fp16 round_a_13_converted (
      .number_sign(a_13_sign),
      .number_significand(a_13_significand),
      .number_exponent(a_13_exponent),
      .code(a_13_converted_code)
  );
  wire unused_decode_a_13_converted_number_sign;
  wire [10:0] a_13_converted_significand;
  wire [4:0] a_13_converted_exponent;
  wire unused_decode_a_13_converted_number_nan;
  wire unused_decode_a_13_converted_number_infinity;
  decode_fp16 decode_a_13_converted (
      .code(a_13_converted_code),
      .number_sign(unused_decode_a_13_converted_number_sign),
      .number_significand(a_13_converted_significand),
      .number_exponent(a_13_converted_exponent),
      .number_nan(unused_decode_a_13_converted_number_nan),
      .number_infinity(unused_decode_a_13_converted_number_infinity)
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
  wire [15:0] a_14_converted_code;
  round_4_to_fp16 round_a_14_converted (
      .number_sign(a_14_sign),
      .number_significand(a_14_significand),
      .number_exponent(a_14_exponent),
      .code(a_14_converted_code)
  );
  wire unused_decode_a_14_converted_number_sign;
  wire [10:0] a_14_converted_significand;
  wire [4:0] a_14_converted_exponent;
  wire unused_decode_a_14_converted_number_nan;
  wire unused_decode_a_14_converted_number_infinity;
  decode_fp16 decode_a_14_converted (
      .code(a_14_converted_code),
      .number_sign(unused_decode_a_14_converted_number_sign),
      .number_significand(a_14_converted_significand),
      .number_exponent(a_14_converted_exponent),
      .number_nan(unused_decode_a_14_converted_number_nan),
      .number_infinity(unused_decode_a_14_converted_number_infinity)
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
  wire [15:0] a_15_converted_code;
  round_4_to_fp16 round_a_15_converted (
      .number_sign(a_15_sign),
      .number_significand(a_15_significand),
      .number_exponent(a_15_exponent),
      .code(a_15_converted_code)
  );
  wire unused_decode_a_15_converted_number_sign;
  wire [10:0] a_15_converted_significand;
  wire [4:0] a_15_converted_exponent;
  wire unused_decode_a_15_converted_number_nan;
  wire unused_decode_a_15_converted_number_infinity;
  decode_fp16 decode_a_15_converted (
      .code(a_15_converted_code),
      .number_sign(unused_decode_a_15_converted_number_sign),
      .number_significand(a_15_converted_significand),
      .number_exponent(a_15_converted_exponent),
      .number_nan(unused_decode_a_15_converted_number_nan),
      .number_infinity(unused_decode_a_15_converted_number_infinity)
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
  wire [15:0] a_16_converted_code;
  round_4_to_fp16 round_a_16_converted (
      .number_sign(a_16_sign),
      .number_significand(a_16_significand),
      .number_exponent(a_16_exponent),
      .code(a_16_converted_code)
  );
  wire unused_decode_a_16_converted_number_sign;
  wire [10:0] a_16_converted_significand;
  wire [4:0] a_16_converted_exponent;
  wire unused_decode_a_16_converted_number_nan;
  wire unused_decode_a_16_converted_number_infinity;
  decode_fp16 decode_a_16_converted (
      .code(a_16_converted_code),
      .number_sign(unused_decode_a_16_converted_number_sign),
      .number_significand(a_16_converted_significand),
      .number_exponent(a_16_converted_exponent),
      .number_nan(unused_decode_a_16_converted_number_nan),
      .number_infinity(unused_decode_a_16_converted_number_infinity)
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
  wire [15:0] a_17_converted_code;
  round_4_to_fp16 round_a_17_converted (
      .number_sign(a_17_sign),
      .number_significand(a_17_significand),
      .number_exponent(a_17_exponent),
      .code(a_17_converted_code)
  );
  wire unused_decode_a_17_converted_number_sign;
  wire [10:0] a_17_converted_significand;
  wire [4:0] a_17_converted_exponent;
  wire unused_decode_a_17_converted_number_nan;
  wire unused_decode_a_17_converted_number_infinity;
  decode_fp16 decode_a_17_converted (
      .code(a_17_converted_code),
      .number_sign(unused_decode_a_17_converted_number_sign),
      .number_significand(a_17_converted_significand),
      .number_exponent(a_17_converted_exponent),
      .number_nan(unused_decode_a_17_converted_number_nan),
      .number_infinity(unused_decode_a_17_converted_number_infinity)
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
  wire [15:0] a_18_converted_code;
  round_4_to_fp16 round_a_18_converted (
      .number_sign(a_18_sign),
      .number_significand(a_18_significand),
      .number_exponent(a_18_exponent),
      .code(a_18_converted_code)
  );
  wire unused_decode_a_18_converted_number_sign;
  wire [10:0] a_18_converted_significand;
  wire [4:0] a_18_converted_exponent;
  wire unused_decode_a_18_converted_number_nan;
  wire unused_decode_a_18_converted_number_infinity;
  decode_fp16 decode_a_18_converted (
      .code(a_18_converted_code),
      .number_sign(unused_decode_a_18_converted_number_sign),
      .number_significand(a_18_converted_significand),
      .number_exponent(a_18_converted_exponent),
      .number_nan(unused_decode_a_18_converted_number_nan),
      .number_infinity(unused_decode_a_18_converted_number_infinity)
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
  wire [15:0] a_19_converted_code;
  round_4_to_fp16 round_a_19_converted (
      .number_sign(a_19_sign),
      .number_significand(a_19_significand),
      .number_exponent(a_19_exponent),
      .code(a_19_converted_code)
  );
  wire unused_decode_a_19_converted_number_sign;
  wire [10:0] a_19_converted_significand;
  wire [4:0] a_19_converted_exponent;
  wire unused_decode_a_19_converted_number_nan;
  wire unused_decode_a_19_converted_number_infinity;
  decode_fp16 decode_a_19_converted (
      .code(a_19_converted_code),
      .number_sign(unused_decode_a_19_converted_number_sign),
      .number_significand(a_19_converted_significand),
      .number_exponent(a_19_converted_exponent),
      .number_nan(unused_decode_a_19_converted_number_nan),
      .number_infinity(unused_decode_a_19_converted_number_infinity)
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
  wire [15:0] a_20_converted_code;
  round_4_to_fp16 round_a_20_converted (
      .number_sign(a_20_sign),
      .number_significand(a_20_significand),
      .number_exponent(a_20_exponent),
      .code(a_20_converted_code)
  );
  wire unused_decode_a_20_converted_number_sign;
  wire [10:0] a_20_converted_significand;
  wire [4:0] a_20_converted_exponent;
  wire unused_decode_a_20_converted_number_nan;
  wire unused_decode_a_20_converted_number_infinity;
  decode_fp16 decode_a_20_converted (
      .code(a_20_converted_code),
      .number_sign(unused_decode_a_20_converted_number_sign),
      .number_significand(a_20_converted_significand),
      .number_exponent(a_20_converted_exponent),
      .number_nan(unused_decode_a_20_converted_number_nan),
      .number_infinity(unused_decode_a_20_converted_number_infinity)
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
  wire [15:0] a_21_converted_code;
  round_4_to_fp16 round_a_21_converted (
      .number_sign(a_21_sign),
      .number_significand(a_21_significand),
      .number_exponent(a_21_exponent),
      .code(a_21_converted_code)
  );
  wire unused_decode_a_21_converted_number_sign;
  wire [10:0] a_21_converted_significand;
  wire [4:0] a_21_converted_exponent;
  wire unused_decode_a_21_converted_number_nan;
  wire unused_decode_a_21_converted_number_infinity;
  decode_fp16 decode_a_21_converted (
      .code(a_21_converted_code),
      .number_sign(unused_decode_a_21_converted_number_sign),
      .number_significand(a_21_converted_significand),
      .number_exponent(a_21_converted_exponent),
      .number_nan(unused_decode_a_21_converted_number_nan),
      .number_infinity(unused_decode_a_21_converted_number_infinity)
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
  wire [15:0] a_22_converted_code;
  round_4_to_fp16 round_a_22_converted (
      .number_sign(a_22_sign),
      .number_significand(a_22_significand),
      .number_exponent(a_22_exponent),
      .code(a_22_converted_code)
  );
  wire unused_decode_a_22_converted_number_sign;
  wire [10:0] a_22_converted_significand;
  wire [4:0] a_22_converted_exponent;
  wire unused_decode_a_22_converted_number_nan;
  wire unused_decode_a_22_converted_number_infinity;
  decode_fp16 decode_a_22_converted (
      .code(a_22_converted_code),
      .number_sign(unused_decode_a_22_converted_number_sign),
      .number_significand(a_22_converted_significand),
      .number_exponent(a_22_converted_exponent),
      .number_nan(unused_decode_a_22_converted_number_nan),
      .number_infinity(unused_decode_a_22_converted_number_infinity)
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
  wire [15:0] a_23_converted_code;
  round_4_to_fp16 round_a_23_converted (
      .number_sign(a_23_sign),
      .number_significand(a_23_significand),
      .number_exponent(a_23_exponent),
      .code(a_23_converted_code)
  );
  wire unused_decode_a_23_converted_number_sign;
  wire [10:0] a_23_converted_significand;
  wire [4:0] a_23_converted_exponent;
  wire unused_decode_a_23_converted_number_nan;
  wire unused_decode_a_23_converted_number_infinity;
  decode_fp16 decode_a_23_converted (
      .code(a_23_converted_code),
      .number_sign(unused_decode_a_23_converted_number_sign),
      .number_significand(a_23_converted_significand),
      .number_exponent(a_23_converted_exponent),
      .number_nan(unused_decode_a_23_converted_number_nan),
      .number_infinity(unused_decode_a_23_converted_number_infinity)
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
  wire [15:0] a_24_converted_code;
  round_4_to_fp16 round_a_24_converted (
      .number_sign(a_24_sign),
      .number_significand(a_24_significand),
      .number_exponent(a_24_exponent),
      .code(a_24_converted_code)
  );
  wire unused_decode_a_24_converted_number_sign;
  wire [10:0] a_24_converted_significand;
  wire [4:0] a_24_converted_exponent;
  wire unused_decode_a_24_converted_number_nan;
  wire unused_decode_a_24_converted_number_infinity;
  decode_fp16 decode_a_24_converted (
      .code(a_24_converted_code),
      .number_sign(unused_decode_a_24_converted_number_sign),
      .number_significand(a_24_converted_significand),
      .number_exponent(a_24_converted_exponent),
      .number_nan(unused_decode_a_24_converted_number_nan),
      .number_infinity(unused_decode_a_24_converted_number_infinity)
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
  wire [15:0] a_25_converted_code;
  round_4_to_fp16 round_a_25_converted (
      .number_sign(a_25_sign),
      .number_significand(a_25_significand),
      .number_exponent(a_25_exponent),
      .code(a_25_converted_code)
  );
  wire unused_decode_a_25_converted_number_sign;
  wire [10:0] a_25_converted_significand;
  wire [4:0] a_25_converted_exponent;
  wire unused_decode_a_25_converted_number_nan;
  wire unused_decode_a_25_converted_number_infinity;
  decode_fp16 decode_a_25_converted (
      .code(a_25_converted_code),
      .number_sign(unused_decode_a_25_converted_number_sign),
      .number_significand(a_25_converted_significand),
      .number_exponent(a_25_converted_exponent),
      .number_nan(unused_decode_a_25_converted_number_nan),
      .number_infinity(unused_decode_a_25_converted_number_infinity)
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
  wire [15:0] a_26_converted_code;
  round_4_to_fp16 round_a_26_converted (
      .number_sign(a_26_sign),
      .number_significand(a_26_significand),
      .number_exponent(a_26_exponent),
      .code(a_26_converted_code)
  );
  wire unused_decode_a_26_converted_number_sign;
  wire [10:0] a_26_converted_significand;
  wire [4:0] a_26_converted_exponent;
  wire unused_decode_a_26_converted_number_nan;
  wire unused_decode_a_26_converted_number_infinity;
  decode_fp16 decode_a_26_converted (
      .code(a_26_converted_code),
      .number_sign(unused_decode_a_26_converted_number_sign),
      .number_significand(a_26_converted_significand),
      .number_exponent(a_26_converted_exponent),
      .number_nan(unused_decode_a_26_converted_number_nan),
      .number_infinity(unused_decode_a_26_converted_number_infinity)
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
  wire [15:0] a_27_converted_code;
  round_4_to_fp16 round_a_27_converted (
      .number_sign(a_27_sign),
      .number_significand(a_27_significand),
      .number_exponent(a_27_exponent),
      .code(a_27_converted_code)
  );
  wire unused_decode_a_27_converted_number_sign;
  wire [10:0] a_27_converted_significand;
  wire [4:0] a_27_converted_exponent;
  wire unused_decode_a_27_converted_number_nan;
  wire unused_decode_a_27_converted_number_infinity;
  decode_fp16 decode_a_27_converted (
      .code(a_27_converted_code),
      .number_sign(unused_decode_a_27_converted_number_sign),
      .number_significand(a_27_converted_significand),
      .number_exponent(a_27_converted_exponent),
      .number_nan(unused_decode_a_27_converted_number_nan),
      .number_infinity(unused_decode_a_27_converted_number_infinity)
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
  wire [15:0] a_28_converted_code;
  round_4_to_fp16 round_a_28_converted (
      .number_sign(a_28_sign),
      .number_significand(a_28_significand),
      .number_exponent(a_28_exponent),
      .code(a_28_converted_code)
  );
  wire unused_decode_a_28_converted_number_sign;
  wire [10:0] a_28_converted_significand;
  wire [4:0] a_28_converted_exponent;
  wire unused_decode_a_28_converted_number_nan;
  wire unused_decode_a_28_converted_number_infinity;
  decode_fp16 decode_a_28_converted (
      .code(a_28_converted_code),
      .number_sign(unused_decode_a_28_converted_number_sign),
      .number_significand(a_28_converted_significand),
      .number_exponent(a_28_converted_exponent),
      .number_nan(unused_decode_a_28_converted_number_nan),
      .number_infinity(unused_decode_a_28_converted_number_infinity)
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
  wire [15:0] a_29_converted_code;
  round_4_to_fp16 round_a_29_converted (
      .number_sign(a_29_sign),
      .number_significand(a_29_significand),
      .number_exponent(a_29_exponent),
      .code(a_29_converted_code)
  );
  wire unused_decode_a_29_converted_number_sign;
  wire [10:0] a_29_converted_significand;
  wire [4:0] a_29_converted_exponent;
  wire unused_decode_a_29_converted_number_nan;
  wire unused_decode_a_29_converted_number_infinity;
  decode_fp16 decode_a_29_converted (
      .code(a_29_converted_code),
      .number_sign(unused_decode_a_29_converted_number_sign),
      .number_significand(a_29_converted_significand),
      .number_exponent(a_29_converted_exponent),
      .number_nan(unused_decode_a_29_converted_number_nan),
      .number_infinity(unused_decode_a_29_converted_number_infinity)
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
  wire [15:0] a_30_converted_code;
  round_4_to_fp16 round_a_30_converted (
      .number_sign(a_30_sign),
      .number_significand(a_30_significand),
      .number_exponent(a_30_exponent),
      .code(a_30_converted_code)
  );
  wire unused_decode_a_30_converted_number_sign;
  wire [10:0] a_30_converted_significand;
  wire [4:0] a_30_converted_exponent;
  wire unused_decode_a_30_converted_number_nan;
  wire unused_decode_a_30_converted_number_infinity;
  decode_fp16 decode_a_30_converted (
      .code(a_30_converted_code),
      .number_sign(unused_decode_a_30_converted_number_sign),
      .number_significand(a_30_converted_significand),
      .number_exponent(a_30_converted_exponent),
      .number_nan(unused_decode_a_30_converted_number_nan),
      .number_infinity(unused_decode_a_30_converted_number_infinity)
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
  wire [15:0] a_31_converted_code;
  round_4_to_fp16 round_a_31_converted (
      .number_sign(a_31_sign),
      .number_significand(a_31_significand),
      .number_exponent(a_31_exponent),
      .code(a_31_converted_code)
  );
  wire unused_decode_a_31_converted_number_sign;
  wire [10:0] a_31_converted_significand;
  wire [4:0] a_31_converted_exponent;
  wire unused_decode_a_31_converted_number_nan;
  wire unused_decode_a_31_converted_number_infinity;
  decode_fp16 decode_a_31_converted (
      .code(a_31_converted_code),
      .number_sign(unused_decode_a_31_converted_number_sign),
      .number_significand(a_31_converted_significand),
      .number_exponent(a_31_converted_exponent),
      .number_nan(unused_decode_a_31_converted_number_nan),
      .number_infinity(unused_decode_a_31_converted_number_infinity)
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
  wire [15:0] b_0_converted_code;
  round_4_to_fp16 round_b_0_converted (
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent),
      .code(b_0_converted_code)
  );
  wire unused_decode_b_0_converted_number_sign;
  wire [10:0] b_0_converted_significand;
  wire [4:0] b_0_converted_exponent;
  wire unused_decode_b_0_converted_number_nan;
  wire unused_decode_b_0_converted_number_infinity;
  decode_fp16 decode_b_0_converted (
      .code(b_0_converted_code),
      .number_sign(unused_decode_b_0_converted_number_sign),
      .number_significand(b_0_converted_significand),
      .number_exponent(b_0_converted_exponent),
      .number_nan(unused_decode_b_0_converted_number_nan),
      .number_infinity(unused_decode_b_0_converted_number_infinity)
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
  wire [15:0] b_1_converted_code;
  round_4_to_fp16 round_b_1_converted (
      .number_sign(b_1_sign),
      .number_significand(b_1_significand),
      .number_exponent(b_1_exponent),
      .code(b_1_converted_code)
  );
  wire unused_decode_b_1_converted_number_sign;
  wire [10:0] b_1_converted_significand;
  wire [4:0] b_1_converted_exponent;
  wire unused_decode_b_1_converted_number_nan;
  wire unused_decode_b_1_converted_number_infinity;
  decode_fp16 decode_b_1_converted (
      .code(b_1_converted_code),
      .number_sign(unused_decode_b_1_converted_number_sign),
      .number_significand(b_1_converted_significand),
      .number_exponent(b_1_converted_exponent),
      .number_nan(unused_decode_b_1_converted_number_nan),
      .number_infinity(unused_decode_b_1_converted_number_infinity)
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
  wire [15:0] b_2_converted_code;
  round_4_to_fp16 round_b_2_converted (
      .number_sign(b_2_sign),
      .number_significand(b_2_significand),
      .number_exponent(b_2_exponent),
      .code(b_2_converted_code)
  );
  wire unused_decode_b_2_converted_number_sign;
  wire [10:0] b_2_converted_significand;
  wire [4:0] b_2_converted_exponent;
  wire unused_decode_b_2_converted_number_nan;
  wire unused_decode_b_2_converted_number_infinity;
  decode_fp16 decode_b_2_converted (
      .code(b_2_converted_code),
      .number_sign(unused_decode_b_2_converted_number_sign),
      .number_significand(b_2_converted_significand),
      .number_exponent(b_2_converted_exponent),
      .number_nan(unused_decode_b_2_converted_number_nan),
      .number_infinity(unused_decode_b_2_converted_number_infinity)
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
  wire [15:0] b_3_converted_code;
  round_4_to_fp16 round_b_3_converted (
      .number_sign(b_3_sign),
      .number_significand(b_3_significand),
      .number_exponent(b_3_exponent),
      .code(b_3_converted_code)
  );
  wire unused_decode_b_3_converted_number_sign;
  wire [10:0] b_3_converted_significand;
  wire [4:0] b_3_converted_exponent;
  wire unused_decode_b_3_converted_number_nan;
  wire unused_decode_b_3_converted_number_infinity;
  decode_fp16 decode_b_3_converted (
      .code(b_3_converted_code),
      .number_sign(unused_decode_b_3_converted_number_sign),
      .number_significand(b_3_converted_significand),
      .number_exponent(b_3_converted_exponent),
      .number_nan(unused_decode_b_3_converted_number_nan),
      .number_infinity(unused_decode_b_3_converted_number_infinity)
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
  wire [15:0] b_4_converted_code;
  round_4_to_fp16 round_b_4_converted (
      .number_sign(b_4_sign),
      .number_significand(b_4_significand),
      .number_exponent(b_4_exponent),
      .code(b_4_converted_code)
  );
  wire unused_decode_b_4_converted_number_sign;
  wire [10:0] b_4_converted_significand;
  wire [4:0] b_4_converted_exponent;
  wire unused_decode_b_4_converted_number_nan;
  wire unused_decode_b_4_converted_number_infinity;
  decode_fp16 decode_b_4_converted (
      .code(b_4_converted_code),
      .number_sign(unused_decode_b_4_converted_number_sign),
      .number_significand(b_4_converted_significand),
      .number_exponent(b_4_converted_exponent),
      .number_nan(unused_decode_b_4_converted_number_nan),
      .number_infinity(unused_decode_b_4_converted_number_infinity)
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
  wire [15:0] b_5_converted_code;
  round_4_to_fp16 round_b_5_converted (
      .number_sign(b_5_sign),
      .number_significand(b_5_significand),
      .number_exponent(b_5_exponent),
      .code(b_5_converted_code)
  );
  wire unused_decode_b_5_converted_number_sign;
  wire [10:0] b_5_converted_significand;
  wire [4:0] b_5_converted_exponent;
  wire unused_decode_b_5_converted_number_nan;
  wire unused_decode_b_5_converted_number_infinity;
  decode_fp16 decode_b_5_converted (
      .code(b_5_converted_code),
      .number_sign(unused_decode_b_5_converted_number_sign),
      .number_significand(b_5_converted_significand),
      .number_exponent(b_5_converted_exponent),
      .number_nan(unused_decode_b_5_converted_number_nan),
      .number_infinity(unused_decode_b_5_converted_number_infinity)
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
  wire [15:0] b_6_converted_code;
  round_4_to_fp16 round_b_6_converted (
      .number_sign(b_6_sign),
      .number_significand(b_6_significand),
      .number_exponent(b_6_exponent),
      .code(b_6_converted_code)
  );
  wire unused_decode_b_6_converted_number_sign;
  wire [10:0] b_6_converted_significand;
  wire [4:0] b_6_converted_exponent;
  wire unused_decode_b_6_converted_number_nan;
  wire unused_decode_b_6_converted_number_infinity;
  decode_fp16 decode_b_6_converted (
      .code(b_6_converted_code),
      .number_sign(unused_decode_b_6_converted_number_sign),
      .number_significand(b_6_converted_significand),
      .number_exponent(b_6_converted_exponent),
      .number_nan(unused_decode_b_6_converted_number_nan),
      .number_infinity(unused_decode_b_6_converted_number_infinity)
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
  wire [15:0] b_7_converted_code;
  round_4_to_fp16 round_b_7_converted (
      .number_sign(b_7_sign),
      .number_significand(b_7_significand),
      .number_exponent(b_7_exponent),
      .code(b_7_converted_code)
  );
  wire unused_decode_b_7_converted_number_sign;
  wire [10:0] b_7_converted_significand;
  wire [4:0] b_7_converted_exponent;
  wire unused_decode_b_7_converted_number_nan;
  wire unused_decode_b_7_converted_number_infinity;
  decode_fp16 decode_b_7_converted (
      .code(b_7_converted_code),
      .number_sign(unused_decode_b_7_converted_number_sign),
      .number_significand(b_7_converted_significand),
      .number_exponent(b_7_converted_exponent),
      .number_nan(unused_decode_b_7_converted_number_nan),
      .number_infinity(unused_decode_b_7_converted_number_infinity)
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
  wire [15:0] b_8_converted_code;
  round_4_to_fp16 round_b_8_converted (
      .number_sign(b_8_sign),
      .number_significand(b_8_significand),
      .number_exponent(b_8_exponent),
      .code(b_8_converted_code)
  );
  wire unused_decode_b_8_converted_number_sign;
  wire [10:0] b_8_converted_significand;
  wire [4:0] b_8_converted_exponent;
  wire unused_decode_b_8_converted_number_nan;
  wire unused_decode_b_8_converted_number_infinity;
  decode_fp16 decode_b_8_converted (
      .code(b_8_converted_code),
      .number_sign(unused_decode_b_8_converted_number_sign),
      .number_significand(b_8_converted_significand),
      .number_exponent(b_8_converted_exponent),
      .number_nan(unused_decode_b_8_converted_number_nan),
      .number_infinity(unused_decode_b_8_converted_number_infinity)
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
  wire [15:0] b_9_converted_code;
  round_4_to_fp16 round_b_9_converted (
      .number_sign(b_9_sign),
      .number_significand(b_9_significand),
      .number_exponent(b_9_exponent),
      .code(b_9_converted_code)
  );
  wire unused_decode_b_9_converted_number_sign;
  wire [10:0] b_9_converted_significand;
  wire [4:0] b_9_converted_exponent;
  wire unused_decode_b_9_converted_number_nan;
  wire unused_decode_b_9_converted_number_infinity;
  decode_fp16 decode_b_9_converted (
      .code(b_9_converted_code),
      .number_sign(unused_decode_b_9_converted_number_sign),
      .number_significand(b_9_converted_significand),
      .number_exponent(b_9_converted_exponent),
      .number_nan(unused_decode_b_9_converted_number_nan),
      .number_infinity(unused_decode_b_9_converted_number_infinity)
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
  wire [15:0] b_10_converted_code;
  round_4_to_fp16 round_b_10_converted (
      .number_sign(b_10_sign),
      .number_significand(b_10_significand),
      .number_exponent(b_10_exponent),
      .code(b_10_converted_code)
  );
  wire unused_decode_b_10_converted_number_sign;
  wire [10:0] b_10_converted_significand;
  wire [4:0] b_10_converted_exponent;
  wire unused_decode_b_10_converted_number_nan;
  wire unused_decode_b_10_converted_number_infinity;
  decode_fp16 decode_b_10_converted (
      .code(b_10_converted_code),
      .number_sign(unused_decode_b_10_converted_number_sign),
      .number_significand(b_10_converted_significand),
      .number_exponent(b_10_converted_exponent),
      .number_nan(unused_decode_b_10_converted_number_nan),
      .number_infinity(unused_decode_b_10_converted_number_infinity)
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
  wire [15:0] b_11_converted_code;
  round_4_to_fp16 round_b_11_converted (
      .number_sign(b_11_sign),
      .number_significand(b_11_significand),
      .number_exponent(b_11_exponent),
      .code(b_11_converted_code)
  );
  wire unused_decode_b_11_converted_number_sign;
  wire [10:0] b_11_converted_significand;
  wire [4:0] b_11_converted_exponent;
  wire unused_decode_b_11_converted_number_nan;
  wire unused_decode_b_11_converted_number_infinity;
  decode_fp16 decode_b_11_converted (
      .code(b_11_converted_code),
      .number_sign(unused_decode_b_11_converted_number_sign),
      .number_significand(b_11_converted_significand),
      .number_exponent(b_11_converted_exponent),
      .number_nan(unused_decode_b_11_converted_number_nan),
      .number_infinity(unused_decode_b_11_converted_number_infinity)
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
  wire [15:0] b_12_converted_code;
  round_4_to_fp16 round_b_12_converted (
      .number_sign(b_12_sign),
      .number_significand(b_12_significand),
      .number_exponent(b_12_exponent),
      .code(b_12_converted_code)
  );
  wire unused_decode_b_12_converted_number_sign;
  wire [10:0] b_12_converted_significand;
  wire [4:0] b_12_converted_exponent;
  wire unused_decode_b_12_converted_number_nan;
  wire unused_decode_b_12_converted_number_infinity;
  decode_fp16 decode_b_12_converted (
      .code(b_12_converted_code),
      .number_sign(unused_decode_b_12_converted_number_sign),
      .number_significand(b_12_converted_significand),
      .number_exponent(b_12_converted_exponent),
      .number_nan(unused_decode_b_12_converted_number_nan),
      .number_infinity(unused_decode_b_12_converted_number_infinity)
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
  wire [15:0] b_13_converted_code;
  round_4_to_fp16 round_b_13_converted (
      .number_sign(b_13_sign),
      .number_significand(b_13_significand),
      .number_exponent(b_13_exponent),
      .code(b_13_converted_code)
  );
  wire unused_decode_b_13_converted_number_sign;
  wire [10:0] b_13_converted_significand;
  wire [4:0] b_13_converted_exponent;
  wire unused_decode_b_13_converted_number_nan;
  wire unused_decode_b_13_converted_number_infinity;
  decode_fp16 decode_b_13_converted (
      .code(b_13_converted_code),
      .number_sign(unused_decode_b_13_converted_number_sign),
      .number_significand(b_13_converted_significand),
      .number_exponent(b_13_converted_exponent),
      .number_nan(unused_decode_b_13_converted_number_nan),
      .number_infinity(unused_decode_b_13_converted_number_infinity)
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
  wire [15:0] b_14_converted_code;
  round_4_to_fp16 round_b_14_converted (
      .number_sign(b_14_sign),
      .number_significand(b_14_significand),
      .number_exponent(b_14_exponent),
      .code(b_14_converted_code)
  );
  wire unused_decode_b_14_converted_number_sign;
  wire [10:0] b_14_converted_significand;
  wire [4:0] b_14_converted_exponent;
  wire unused_decode_b_14_converted_number_nan;
  wire unused_decode_b_14_converted_number_infinity;
  decode_fp16 decode_b_14_converted (
      .code(b_14_converted_code),
      .number_sign(unused_decode_b_14_converted_number_sign),
      .number_significand(b_14_converted_significand),
      .number_exponent(b_14_converted_exponent),
      .number_nan(unused_decode_b_14_converted_number_nan),
      .number_infinity(unused_decode_b_14_converted_number_infinity)
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
  wire [15:0] b_15_converted_code;
  round_4_to_fp16 round_b_15_converted (
      .number_sign(b_15_sign),
      .number_significand(b_15_significand),
      .number_exponent(b_15_exponent),
      .code(b_15_converted_code)
  );
  wire unused_decode_b_15_converted_number_sign;
  wire [10:0] b_15_converted_significand;
  wire [4:0] b_15_converted_exponent;
  wire unused_decode_b_15_converted_number_nan;
  wire unused_decode_b_15_converted_number_infinity;
  decode_fp16 decode_b_15_converted (
      .code(b_15_converted_code),
      .number_sign(unused_decode_b_15_converted_number_sign),
      .number_significand(b_15_converted_significand),
      .number_exponent(b_15_converted_exponent),
      .number_nan(unused_decode_b_15_converted_number_nan),
      .number_infinity(unused_decode_b_15_converted_number_infinity)
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
  wire [15:0] b_16_converted_code;
  round_4_to_fp16 round_b_16_converted (
      .number_sign(b_16_sign),
      .number_significand(b_16_significand),
      .number_exponent(b_16_exponent),
      .code(b_16_converted_code)
  );
  wire unused_decode_b_16_converted_number_sign;
  wire [10:0] b_16_converted_significand;
  wire [4:0] b_16_converted_exponent;
  wire unused_decode_b_16_converted_number_nan;
  wire unused_decode_b_16_converted_number_infinity;
  decode_fp16 decode_b_16_converted (
      .code(b_16_converted_code),
      .number_sign(unused_decode_b_16_converted_number_sign),
      .number_significand(b_16_converted_significand),
      .number_exponent(b_16_converted_exponent),
      .number_nan(unused_decode_b_16_converted_number_nan),
      .number_infinity(unused_decode_b_16_converted_number_infinity)
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
  wire [15:0] b_17_converted_code;
  round_4_to_fp16 round_b_17_converted (
      .number_sign(b_17_sign),
      .number_significand(b_17_significand),
      .number_exponent(b_17_exponent),
      .code(b_17_converted_code)
  );
  wire unused_decode_b_17_converted_number_sign;
  wire [10:0] b_17_converted_significand;
  wire [4:0] b_17_converted_exponent;
  wire unused_decode_b_17_converted_number_nan;
  wire unused_decode_b_17_converted_number_infinity;
  decode_fp16 decode_b_17_converted (
      .code(b_17_converted_code),
      .number_sign(unused_decode_b_17_converted_number_sign),
      .number_significand(b_17_converted_significand),
      .number_exponent(b_17_converted_exponent),
      .number_nan(unused_decode_b_17_converted_number_nan),
      .number_infinity(unused_decode_b_17_converted_number_infinity)
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
  wire [15:0] b_18_converted_code;
  round_4_to_fp16 round_b_18_converted (
      .number_sign(b_18_sign),
      .number_significand(b_18_significand),
      .number_exponent(b_18_exponent),
      .code(b_18_converted_code)
  );
  wire unused_decode_b_18_converted_number_sign;
  wire [10:0] b_18_converted_significand;
  wire [4:0] b_18_converted_exponent;
  wire unused_decode_b_18_converted_number_nan;
  wire unused_decode_b_18_converted_number_infinity;
  decode_fp16 decode_b_18_converted (
      .code(b_18_converted_code),
      .number_sign(unused_decode_b_18_converted_number_sign),
      .number_significand(b_18_converted_significand),
      .number_exponent(b_18_converted_exponent),
      .number_nan(unused_decode_b_18_converted_number_nan),
      .number_infinity(unused_decode_b_18_converted_number_infinity)
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
  wire [15:0] b_19_converted_code;
  round_4_to_fp16 round_b_19_converted (
      .number_sign(b_19_sign),
      .number_significand(b_19_significand),
      .number_exponent(b_19_exponent),
      .code(b_19_converted_code)
  );
  wire unused_decode_b_19_converted_number_sign;
  wire [10:0] b_19_converted_significand;
  wire [4:0] b_19_converted_exponent;
  wire unused_decode_b_19_converted_number_nan;
  wire unused_decode_b_19_converted_number_infinity;
  decode_fp16 decode_b_19_converted (
      .code(b_19_converted_code),
      .number_sign(unused_decode_b_19_converted_number_sign),
      .number_significand(b_19_converted_significand),
      .number_exponent(b_19_converted_exponent),
      .number_nan(unused_decode_b_19_converted_number_nan),
      .number_infinity(unused_decode_b_19_converted_number_infinity)
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
  wire [15:0] b_20_converted_code;
  round_4_to_fp16 round_b_20_converted (
      .number_sign(b_20_sign),
      .number_significand(b_20_significand),
      .number_exponent(b_20_exponent),
      .code(b_20_converted_code)
  );
  wire unused_decode_b_20_converted_number_sign;
  wire [10:0] b_20_converted_significand;
  wire [4:0] b_20_converted_exponent;
  wire unused_decode_b_20_converted_number_nan;
  wire unused_decode_b_20_converted_number_infinity;
  decode_fp16 decode_b_20_converted (
      .code(b_20_converted_code),
      .number_sign(unused_decode_b_20_converted_number_sign),
      .number_significand(b_20_converted_significand),
      .number_exponent(b_20_converted_exponent),
      .number_nan(unused_decode_b_20_converted_number_nan),
      .number_infinity(unused_decode_b_20_converted_number_infinity)
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
  wire [15:0] b_21_converted_code;
  round_4_to_fp16 round_b_21_converted (
      .number_sign(b_21_sign),
      .number_significand(b_21_significand),
      .number_exponent(b_21_exponent),
      .code(b_21_converted_code)
  );
  wire unused_decode_b_21_converted_number_sign;
  wire [10:0] b_21_converted_significand;
  wire [4:0] b_21_converted_exponent;
  wire unused_decode_b_21_converted_number_nan;
  wire unused_decode_b_21_converted_number_infinity;
  decode_fp16 decode_b_21_converted (
      .code(b_21_converted_code),
      .number_sign(unused_decode_b_21_converted_number_sign),
      .number_significand(b_21_converted_significand),
      .number_exponent(b_21_converted_exponent),
      .number_nan(unused_decode_b_21_converted_number_nan),
      .number_infinity(unused_decode_b_21_converted_number_infinity)
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
  wire [15:0] b_22_converted_code;
  round_4_to_fp16 round_b_22_converted (
      .number_sign(b_22_sign),
      .number_significand(b_22_significand),
      .number_exponent(b_22_exponent),
      .code(b_22_converted_code)
  );
  wire unused_decode_b_22_converted_number_sign;
  wire [10:0] b_22_converted_significand;
  wire [4:0] b_22_converted_exponent;
  wire unused_decode_b_22_converted_number_nan;
  wire unused_decode_b_22_converted_number_infinity;
  decode_fp16 decode_b_22_converted (
      .code(b_22_converted_code),
      .number_sign(unused_decode_b_22_converted_number_sign),
      .number_significand(b_22_converted_significand),
      .number_exponent(b_22_converted_exponent),
      .number_nan(unused_decode_b_22_converted_number_nan),
      .number_infinity(unused_decode_b_22_converted_number_infinity)
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
  wire [15:0] b_23_converted_code;
  round_4_to_fp16 round_b_23_converted (
      .number_sign(b_23_sign),
      .number_significand(b_23_significand),
      .number_exponent(b_23_exponent),
      .code(b_23_converted_code)
  );
  wire unused_decode_b_23_converted_number_sign;
  wire [10:0] b_23_converted_significand;
  wire [4:0] b_23_converted_exponent;
  wire unused_decode_b_23_converted_number_nan;
  wire unused_decode_b_23_converted_number_infinity;
  decode_fp16 decode_b_23_converted (
      .code(b_23_converted_code),
      .number_sign(unused_decode_b_23_converted_number_sign),
      .number_significand(b_23_converted_significand),
      .number_exponent(b_23_converted_exponent),
      .number_nan(unused_decode_b_23_converted_number_nan),
      .number_infinity(unused_decode_b_23_converted_number_infinity)
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
  wire [15:0] b_24_converted_code;
  round_4_to_fp16 round_b_24_converted (
      .number_sign(b_24_sign),
      .number_significand(b_24_significand),
      .number_exponent(b_24_exponent),
      .code(b_24_converted_code)
  );
  wire unused_decode_b_24_converted_number_sign;
  wire [10:0] b_24_converted_significand;
  wire [4:0] b_24_converted_exponent;
  wire unused_decode_b_24_converted_number_nan;
  wire unused_decode_b_24_converted_number_infinity;
  decode_fp16 decode_b_24_converted (
      .code(b_24_converted_code),
      .number_sign(unused_decode_b_24_converted_number_sign),
      .number_significand(b_24_converted_significand),
      .number_exponent(b_24_converted_exponent),
      .number_nan(unused_decode_b_24_converted_number_nan),
      .number_infinity(unused_decode_b_24_converted_number_infinity)
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
  wire [15:0] b_25_converted_code;
  round_4_to_fp16 round_b_25_converted (
      .number_sign(b_25_sign),
      .number_significand(b_25_significand),
      .number_exponent(b_25_exponent),
      .code(b_25_converted_code)
  );
  wire unused_decode_b_25_converted_number_sign;
  wire [10:0] b_25_converted_significand;
  wire [4:0] b_25_converted_exponent;
  wire unused_decode_b_25_converted_number_nan;
  wire unused_decode_b_25_converted_number_infinity;
  decode_fp16 decode_b_25_converted (
      .code(b_25_converted_code),
      .number_sign(unused_decode_b_25_converted_number_sign),
      .number_significand(b_25_converted_significand),
      .number_exponent(b_25_converted_exponent),
      .number_nan(unused_decode_b_25_converted_number_nan),
      .number_infinity(unused_decode_b_25_converted_number_infinity)
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
  wire [15:0] b_26_converted_code;
  round_4_to_fp16 round_b_26_converted (
      .number_sign(b_26_sign),
      .number_significand(b_26_significand),
      .number_exponent(b_26_exponent),
      .code(b_26_converted_code)
  );
  wire unused_decode_b_26_converted_number_sign;
  wire [10:0] b_26_converted_significand;
  wire [4:0] b_26_converted_exponent;
  wire unused_decode_b_26_converted_number_nan;
  wire unused_decode_b_26_converted_number_infinity;
  decode_fp16 decode_b_26_converted (
      .code(b_26_converted_code),
      .number_sign(unused_decode_b_26_converted_number_sign),
      .number_significand(b_26_converted_significand),
      .number_exponent(b_26_converted_exponent),
      .number_nan(unused_decode_b_26_converted_number_nan),
      .number_infinity(unused_decode_b_26_converted_number_infinity)
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
  wire [15:0] b_27_converted_code;
  round_4_to_fp16 round_b_27_converted (
      .number_sign(b_27_sign),
      .number_significand(b_27_significand),
      .number_exponent(b_27_exponent),
      .code(b_27_converted_code)
  );
  wire unused_decode_b_27_converted_number_sign;
  wire [10:0] b_27_converted_significand;
  wire [4:0] b_27_converted_exponent;
  wire unused_decode_b_27_converted_number_nan;
  wire unused_decode_b_27_converted_number_infinity;
  decode_fp16 decode_b_27_converted (
      .code(b_27_converted_code),
      .number_sign(unused_decode_b_27_converted_number_sign),
      .number_significand(b_27_converted_significand),
      .number_exponent(b_27_converted_exponent),
      .number_nan(unused_decode_b_27_converted_number_nan),
      .number_infinity(unused_decode_b_27_converted_number_infinity)
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
  wire [15:0] b_28_converted_code;
  round_4_to_fp16 round_b_28_converted (
      .number_sign(b_28_sign),
      .number_significand(b_28_significand),
      .number_exponent(b_28_exponent),
      .code(b_28_converted_code)
  );
  wire unused_decode_b_28_converted_number_sign;
  wire [10:0] b_28_converted_significand;
  wire [4:0] b_28_converted_exponent;
  wire unused_decode_b_28_converted_number_nan;
  wire unused_decode_b_28_converted_number_infinity;
  decode_fp16 decode_b_28_converted (
      .code(b_28_converted_code),
      .number_sign(unused_decode_b_28_converted_number_sign),
      .number_significand(b_28_converted_significand),
      .number_exponent(b_28_converted_exponent),
      .number_nan(unused_decode_b_28_converted_number_nan),
      .number_infinity(unused_decode_b_28_converted_number_infinity)
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
  wire [15:0] b_29_converted_code;
  round_4_to_fp16 round_b_29_converted (
      .number_sign(b_29_sign),
      .number_significand(b_29_significand),
      .number_exponent(b_29_exponent),
      .code(b_29_converted_code)
  );
  wire unused_decode_b_29_converted_number_sign;
  wire [10:0] b_29_converted_significand;
  wire [4:0] b_29_converted_exponent;
  wire unused_decode_b_29_converted_number_nan;
  wire unused_decode_b_29_converted_number_infinity;
  decode_fp16 decode_b_29_converted (
      .code(b_29_converted_code),
      .number_sign(unused_decode_b_29_converted_number_sign),
      .number_significand(b_29_converted_significand),
      .number_exponent(b_29_converted_exponent),
      .number_nan(unused_decode_b_29_converted_number_nan),
      .number_infinity(unused_decode_b_29_converted_number_infinity)
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
  wire [15:0] b_30_converted_code;
  round_4_to_fp16 round_b_30_converted (
      .number_sign(b_30_sign),
      .number_significand(b_30_significand),
      .number_exponent(b_30_exponent),
      .code(b_30_converted_code)
  );
  wire unused_decode_b_30_converted_number_sign;
  wire [10:0] b_30_converted_significand;
  wire [4:0] b_30_converted_exponent;
  wire unused_decode_b_30_converted_number_nan;
  wire unused_decode_b_30_converted_number_infinity;
  decode_fp16 decode_b_30_converted (
      .code(b_30_converted_code),
      .number_sign(unused_decode_b_30_converted_number_sign),
      .number_significand(b_30_converted_significand),
      .number_exponent(b_30_converted_exponent),
      .number_nan(unused_decode_b_30_converted_number_nan),
      .number_infinity(unused_decode_b_30_converted_number_infinity)
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
  wire [15:0] b_31_converted_code;
  round_4_to_fp16 round_b_31_converted (
      .number_sign(b_31_sign),
      .number_significand(b_31_significand),
      .number_exponent(b_31_exponent),
      .code(b_31_converted_code)
  );
  wire unused_decode_b_31_converted_number_sign;
  wire [10:0] b_31_converted_significand;
  wire [4:0] b_31_converted_exponent;
  wire unused_decode_b_31_converted_number_nan;
  wire unused_decode_b_31_converted_number_infinity;
  decode_fp16 decode_b_31_converted (
      .code(b_31_converted_code),
      .number_sign(unused_decode_b_31_converted_number_sign),
      .number_significand(b_31_converted_significand),
      .number_exponent(b_31_converted_exponent),
      .number_nan(unused_decode_b_31_converted_number_nan),
      .number_infinity(unused_decode_b_31_converted_number_infinity)
  );

  // ---- product ----
  wire product_0_nonzero = (|a_0_converted_significand) & (|b_0_converted_significand);
  wire product_0_nan = a_0_nan | b_0_nan;
  wire [21:0] product_0_significand =
      {11'h000, a_0_converted_significand} * {11'h000, b_0_converted_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [5:0] product_0_exponent = {1'b0, a_0_converted_exponent} + {1'b0, b_0_converted_exponent};
  wire product_1_nonzero = (|a_1_converted_significand) & (|b_1_converted_significand);
  wire product_1_nan = a_1_nan | b_1_nan;
  wire [21:0] product_1_significand =
      {11'h000, a_1_converted_significand} * {11'h000, b_1_converted_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [5:0] product_1_exponent = {1'b0, a_1_converted_exponent} + {1'b0, b_1_converted_exponent};
  wire product_2_nonzero = (|a_2_converted_significand) & (|b_2_converted_significand);
  wire product_2_nan = a_2_nan | b_2_nan;
  wire [21:0] product_2_significand =
      {11'h000, a_2_converted_significand} * {11'h000, b_2_converted_significand};
  wire product_2_sign = a_2_sign ^ b_2_sign;
  wire [5:0] product_2_exponent = {1'b0, a_2_converted_exponent} + {1'b0, b_2_converted_exponent};
  wire product_3_nonzero = (|a_3_converted_significand) & (|b_3_converted_significand);
  wire product_3_nan = a_3_nan | b_3_nan;
  wire [21:0] product_3_significand =
      {11'h000, a_3_converted_significand} * {11'h000, b_3_converted_significand};
  wire product_3_sign = a_3_sign ^ b_3_sign;
  wire [5:0] product_3_exponent = {1'b0, a_3_converted_exponent} + {1'b0, b_3_converted_exponent};
  wire product_4_nonzero = (|a_4_converted_significand) & (|b_4_converted_significand);
  wire product_4_nan = a_4_nan | b_4_nan;
  wire [21:0] product_4_significand =
      {11'h000, a_4_converted_significand} * {11'h000, b_4_converted_significand};
  wire product_4_sign = a_4_sign ^ b_4_sign;
  wire [5:0] product_4_exponent = {1'b0, a_4_converted_exponent} + {1'b0, b_4_converted_exponent};
  wire product_5_nonzero = (|a_5_converted_significand) & (|b_5_converted_significand);
  wire product_5_nan = a_5_nan | b_5_nan;
  wire [21:0] product_5_significand =
      {11'h000, a_5_converted_significand} * {11'h000, b_5_converted_significand};
  wire product_5_sign = a_5_sign ^ b_5_sign;
  wire [5:0] product_5_exponent = {1'b0, a_5_converted_exponent} + {1'b0, b_5_converted_exponent};
  wire product_6_nonzero = (|a_6_converted_significand) & (|b_6_converted_significand);
  wire product_6_nan = a_6_nan | b_6_nan;
  wire [21:0] product_6_significand =
      {11'h000, a_6_converted_significand} * {11'h000, b_6_converted_significand};
  wire product_6_sign = a_6_sign ^ b_6_sign;
  wire [5:0] product_6_exponent = {1'b0, a_6_converted_exponent} + {1'b0, b_6_converted_exponent};
  wire product_7_nonzero = (|a_7_converted_significand) & (|b_7_converted_significand);
  wire product_7_nan = a_7_nan | b_7_nan;
  wire [21:0] product_7_significand =
      {11'h000, a_7_converted_significand} * {11'h000, b_7_converted_significand};
  wire product_7_sign = a_7_sign ^ b_7_sign;
  wire [5:0] product_7_exponent = {1'b0, a_7_converted_exponent} + {1'b0, b_7_converted_exponent};
  wire product_8_nonzero = (|a_8_converted_significand) & (|b_8_converted_significand);
  wire product_8_nan = a_8_nan | b_8_nan;
  wire [21:0] product_8_significand =
      {11'h000, a_8_converted_significand} * {11'h000, b_8_converted_significand};
  wire product_8_sign = a_8_sign ^ b_8_sign;
  wire [5:0] product_8_exponent = {1'b0, a_8_converted_exponent} + {1'b0, b_8_converted_exponent};
  wire product_9_nonzero = (|a_9_converted_significand) & (|b_9_converted_significand);
  wire product_9_nan = a_9_nan | b_9_nan;
  wire [21:0] product_9_significand =
      {11'h000, a_9_converted_significand} * {11'h000, b_9_converted_significand};
  wire product_9_sign = a_9_sign ^ b_9_sign;
  wire [5:0] product_9_exponent = {1'b0, a_9_converted_exponent} + {1'b0, b_9_converted_exponent};
  wire product_10_nonzero = (|a_10_converted_significand) & (|b_10_converted_significand);
  wire product_10_nan = a_10_nan | b_10_nan;
  wire [21:0] product_10_significand =
      {11'h000, a_10_converted_significand} * {11'h000, b_10_converted_significand};
  wire product_10_sign = a_10_sign ^ b_10_sign;
  wire [5:0] product_10_exponent =
      {1'b0, a_10_converted_exponent} + {1'b0, b_10_converted_exponent};
  wire product_11_nonzero = (|a_11_converted_significand) & (|b_11_converted_significand);
  wire product_11_nan = a_11_nan | b_11_nan;
  wire [21:0] product_11_significand =
      {11'h000, a_11_converted_significand} * {11'h000, b_11_converted_significand};
  wire product_11_sign = a_11_sign ^ b_11_sign;
  wire [5:0] product_11_exponent =
      {1'b0, a_11_converted_exponent} + {1'b0, b_11_converted_exponent};
  wire product_12_nonzero = (|a_12_converted_significand) & (|b_12_converted_significand);
  wire product_12_nan = a_12_nan | b_12_nan;
  wire [21:0] product_12_significand =
      {11'h000, a_12_converted_significand} * {11'h000, b_12_converted_significand};
  wire product_12_sign = a_12_sign ^ b_12_sign;
  wire [5:0] product_12_exponent =
      {1'b0, a_12_converted_exponent} + {1'b0, b_12_converted_exponent};
  wire product_13_nonzero = (|a_13_converted_significand) & (|b_13_converted_significand);
  wire product_13_nan = a_13_nan | b_13_nan;
  wire [21:0] product_13_significand =
      {11'h000, a_13_converted_significand} * {11'h000, b_13_converted_significand};
  wire product_13_sign = a_13_sign ^ b_13_sign;
  wire [5:0] product_13_exponent =
      {1'b0, a_13_converted_exponent} + {1'b0, b_13_converted_exponent};
  wire product_14_nonzero = (|a_14_converted_significand) & (|b_14_converted_significand);
  wire product_14_nan = a_14_nan | b_14_nan;
  wire [21:0] product_14_significand =
      {11'h000, a_14_converted_significand} * {11'h000, b_14_converted_significand};
  wire product_14_sign = a_14_sign ^ b_14_sign;
  wire [5:0] product_14_exponent =
      {1'b0, a_14_converted_exponent} + {1'b0, b_14_converted_exponent};
  wire product_15_nonzero = (|a_15_converted_significand) & (|b_15_converted_significand);
  wire product_15_nan = a_15_nan | b_15_nan;
  wire [21:0] product_15_significand =
      {11'h000, a_15_converted_significand} * {11'h000, b_15_converted_significand};
  wire product_15_sign = a_15_sign ^ b_15_sign;
  wire [5:0] product_15_exponent =
      {1'b0, a_15_converted_exponent} + {1'b0, b_15_converted_exponent};
  wire product_16_nonzero = (|a_16_converted_significand) & (|b_16_converted_significand);
  wire product_16_nan = a_16_nan | b_16_nan;
  wire [21:0] product_16_significand =
      {11'h000, a_16_converted_significand} * {11'h000, b_16_converted_significand};
  wire product_16_sign = a_16_sign ^ b_16_sign;
  wire [5:0] product_16_exponent =
      {1'b0, a_16_converted_exponent} + {1'b0, b_16_converted_exponent};
  wire product_17_nonzero = (|a_17_converted_significand) & (|b_17_converted_significand);
  wire product_17_nan = a_17_nan | b_17_nan;
  wire [21:0] product_17_significand =
      {11'h000, a_17_converted_significand} * {11'h000, b_17_converted_significand};
  wire product_17_sign = a_17_sign ^ b_17_sign;
  wire [5:0] product_17_exponent =
      {1'b0, a_17_converted_exponent} + {1'b0, b_17_converted_exponent};
  wire product_18_nonzero = (|a_18_converted_significand) & (|b_18_converted_significand);
  wire product_18_nan = a_18_nan | b_18_nan;
  wire [21:0] product_18_significand =
      {11'h000, a_18_converted_significand} * {11'h000, b_18_converted_significand};
  wire product_18_sign = a_18_sign ^ b_18_sign;
  wire [5:0] product_18_exponent =
      {1'b0, a_18_converted_exponent} + {1'b0, b_18_converted_exponent};
  wire product_19_nonzero = (|a_19_converted_significand) & (|b_19_converted_significand);
  wire product_19_nan = a_19_nan | b_19_nan;
  wire [21:0] product_19_significand =
      {11'h000, a_19_converted_significand} * {11'h000, b_19_converted_significand};
  wire product_19_sign = a_19_sign ^ b_19_sign;
  wire [5:0] product_19_exponent =
      {1'b0, a_19_converted_exponent} + {1'b0, b_19_converted_exponent};
  wire product_20_nonzero = (|a_20_converted_significand) & (|b_20_converted_significand);
  wire product_20_nan = a_20_nan | b_20_nan;
  wire [21:0] product_20_significand =
      {11'h000, a_20_converted_significand} * {11'h000, b_20_converted_significand};
  wire product_20_sign = a_20_sign ^ b_20_sign;
  wire [5:0] product_20_exponent =
      {1'b0, a_20_converted_exponent} + {1'b0, b_20_converted_exponent};
  wire product_21_nonzero = (|a_21_converted_significand) & (|b_21_converted_significand);
  wire product_21_nan = a_21_nan | b_21_nan;
  wire [21:0] product_21_significand =
      {11'h000, a_21_converted_significand} * {11'h000, b_21_converted_significand};
  wire product_21_sign = a_21_sign ^ b_21_sign;
  wire [5:0] product_21_exponent =
      {1'b0, a_21_converted_exponent} + {1'b0, b_21_converted_exponent};
  wire product_22_nonzero = (|a_22_converted_significand) & (|b_22_converted_significand);
  wire product_22_nan = a_22_nan | b_22_nan;
  wire [21:0] product_22_significand =
      {11'h000, a_22_converted_significand} * {11'h000, b_22_converted_significand};
  wire product_22_sign = a_22_sign ^ b_22_sign;
  wire [5:0] product_22_exponent =
      {1'b0, a_22_converted_exponent} + {1'b0, b_22_converted_exponent};
  wire product_23_nonzero = (|a_23_converted_significand) & (|b_23_converted_significand);
  wire product_23_nan = a_23_nan | b_23_nan;
  wire [21:0] product_23_significand =
      {11'h000, a_23_converted_significand} * {11'h000, b_23_converted_significand};
  wire product_23_sign = a_23_sign ^ b_23_sign;
  wire [5:0] product_23_exponent =
      {1'b0, a_23_converted_exponent} + {1'b0, b_23_converted_exponent};
  wire product_24_nonzero = (|a_24_converted_significand) & (|b_24_converted_significand);
  wire product_24_nan = a_24_nan | b_24_nan;
  wire [21:0] product_24_significand =
      {11'h000, a_24_converted_significand} * {11'h000, b_24_converted_significand};
  wire product_24_sign = a_24_sign ^ b_24_sign;
  wire [5:0] product_24_exponent =
      {1'b0, a_24_converted_exponent} + {1'b0, b_24_converted_exponent};
  wire product_25_nonzero = (|a_25_converted_significand) & (|b_25_converted_significand);
  wire product_25_nan = a_25_nan | b_25_nan;
  wire [21:0] product_25_significand =
      {11'h000, a_25_converted_significand} * {11'h000, b_25_converted_significand};
  wire product_25_sign = a_25_sign ^ b_25_sign;
  wire [5:0] product_25_exponent =
      {1'b0, a_25_converted_exponent} + {1'b0, b_25_converted_exponent};
  wire product_26_nonzero = (|a_26_converted_significand) & (|b_26_converted_significand);
  wire product_26_nan = a_26_nan | b_26_nan;
  wire [21:0] product_26_significand =
      {11'h000, a_26_converted_significand} * {11'h000, b_26_converted_significand};
  wire product_26_sign = a_26_sign ^ b_26_sign;
  wire [5:0] product_26_exponent =
      {1'b0, a_26_converted_exponent} + {1'b0, b_26_converted_exponent};
  wire product_27_nonzero = (|a_27_converted_significand) & (|b_27_converted_significand);
  wire product_27_nan = a_27_nan | b_27_nan;
  wire [21:0] product_27_significand =
      {11'h000, a_27_converted_significand} * {11'h000, b_27_converted_significand};
  wire product_27_sign = a_27_sign ^ b_27_sign;
  wire [5:0] product_27_exponent =
      {1'b0, a_27_converted_exponent} + {1'b0, b_27_converted_exponent};
  wire product_28_nonzero = (|a_28_converted_significand) & (|b_28_converted_significand);
  wire product_28_nan = a_28_nan | b_28_nan;
  wire [21:0] product_28_significand =
      {11'h000, a_28_converted_significand} * {11'h000, b_28_converted_significand};
  wire product_28_sign = a_28_sign ^ b_28_sign;
  wire [5:0] product_28_exponent =
      {1'b0, a_28_converted_exponent} + {1'b0, b_28_converted_exponent};
  wire product_29_nonzero = (|a_29_converted_significand) & (|b_29_converted_significand);
  wire product_29_nan = a_29_nan | b_29_nan;
  wire [21:0] product_29_significand =
      {11'h000, a_29_converted_significand} * {11'h000, b_29_converted_significand};
  wire product_29_sign = a_29_sign ^ b_29_sign;
  wire [5:0] product_29_exponent =
      {1'b0, a_29_converted_exponent} + {1'b0, b_29_converted_exponent};
  wire product_30_nonzero = (|a_30_converted_significand) & (|b_30_converted_significand);
  wire product_30_nan = a_30_nan | b_30_nan;
  wire [21:0] product_30_significand =
      {11'h000, a_30_converted_significand} * {11'h000, b_30_converted_significand};
  wire product_30_sign = a_30_sign ^ b_30_sign;
  wire [5:0] product_30_exponent =
      {1'b0, a_30_converted_exponent} + {1'b0, b_30_converted_exponent};
  wire product_31_nonzero = (|a_31_converted_significand) & (|b_31_converted_significand);
  wire product_31_nan = a_31_nan | b_31_nan;
  wire [21:0] product_31_significand =
      {11'h000, a_31_converted_significand} * {11'h000, b_31_converted_significand};
  wire product_31_sign = a_31_sign ^ b_31_sign;
  wire [5:0] product_31_exponent =
      {1'b0, a_31_converted_exponent} + {1'b0, b_31_converted_exponent};

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
  wire [5:0] sum_and = product_0_exponent & {6{product_0_nonzero}};
  wire [5:0] sum_and_2 = product_1_exponent & {6{product_1_nonzero}};
  wire [5:0] sum_and_3 = product_4_exponent & {6{product_4_nonzero}};
  wire [5:0] sum_and_4 = product_5_exponent & {6{product_5_nonzero}};
  wire [5:0] sum_and_5 = product_8_exponent & {6{product_8_nonzero}};
  wire [5:0] sum_and_6 = product_9_exponent & {6{product_9_nonzero}};
  wire [5:0] sum_and_7 = product_12_exponent & {6{product_12_nonzero}};
  wire [5:0] sum_and_8 = product_13_exponent & {6{product_13_nonzero}};
  wire [5:0] sum_and_9 = product_16_exponent & {6{product_16_nonzero}};
  wire [5:0] sum_and_10 = product_17_exponent & {6{product_17_nonzero}};
  wire [5:0] sum_and_11 = product_20_exponent & {6{product_20_nonzero}};
  wire [5:0] sum_and_12 = product_21_exponent & {6{product_21_nonzero}};
  wire [5:0] sum_and_13 = product_24_exponent & {6{product_24_nonzero}};
  wire [5:0] sum_and_14 = product_25_exponent & {6{product_25_nonzero}};
  wire [5:0] sum_and_15 = product_28_exponent & {6{product_28_nonzero}};
  wire [5:0] sum_and_16 = product_29_exponent & {6{product_29_nonzero}};
  wire [5:0] sum_chosen = (sum_and < sum_and_2) ? sum_and_2 : sum_and;
  wire [5:0] sum_chosen_2 = (sum_and_3 < sum_and_4) ? sum_and_4 : sum_and_3;
  wire [5:0] sum_chosen_3 = (sum_and_5 < sum_and_6) ? sum_and_6 : sum_and_5;
  wire [5:0] sum_chosen_4 = (sum_and_7 < sum_and_8) ? sum_and_8 : sum_and_7;
  wire [5:0] sum_chosen_5 = (sum_and_9 < sum_and_10) ? sum_and_10 : sum_and_9;
  wire [5:0] sum_chosen_6 = (sum_and_11 < sum_and_12) ? sum_and_12 : sum_and_11;
  wire [5:0] sum_chosen_7 = (sum_and_13 < sum_and_14) ? sum_and_14 : sum_and_13;
  wire [5:0] sum_chosen_8 = (sum_and_15 < sum_and_16) ? sum_and_16 : sum_and_15;
  wire [5:0] sum_chosen_9 = (sum_chosen < sum_chosen_2) ? sum_chosen_2 : sum_chosen;
  wire [5:0] sum_chosen_10 = (sum_chosen_3 < sum_chosen_4) ? sum_chosen_4 : sum_chosen_3;
  wire [5:0] sum_chosen_11 = (sum_chosen_5 < sum_chosen_6) ? sum_chosen_6 : sum_chosen_5;
  wire [5:0] sum_chosen_12 = (sum_chosen_7 < sum_chosen_8) ? sum_chosen_8 : sum_chosen_7;
  wire [5:0] sum_chosen_13 = (sum_chosen_9 < sum_chosen_10) ? sum_chosen_10 : sum_chosen_9;
  wire [5:0] sum_chosen_14 = (sum_chosen_11 < sum_chosen_12) ? sum_chosen_12 : sum_chosen_11;
  wire [5:0] sum_lane_0_greatest_exponent =
      (sum_chosen_13 < sum_chosen_14) ? sum_chosen_14
      : sum_chosen_13;
  wire [5:0] sum_lane_0_term_0_distance = sum_lane_0_greatest_exponent - product_0_exponent;
  wire [26:0] sum_lane_0_term_0_units;
  align_truncated_22_to_27 align_sum_lane_0_term_0 (
      .value(product_0_significand),
      .distance(sum_lane_0_term_0_distance),
      .units(sum_lane_0_term_0_units)
  );
  wire [5:0] sum_lane_0_term_1_distance = sum_lane_0_greatest_exponent - product_1_exponent;
  wire [26:0] sum_lane_0_term_1_units;
  align_truncated_22_to_27 align_sum_lane_0_term_1 (
      .value(product_1_significand),
      .distance(sum_lane_0_term_1_distance),
      .units(sum_lane_0_term_1_units)
  );
  wire [5:0] sum_lane_0_term_4_distance = sum_lane_0_greatest_exponent - product_4_exponent;
  wire [26:0] sum_lane_0_term_4_units;
  align_truncated_22_to_27 align_sum_lane_0_term_4 (
      .value(product_4_significand),
      .distance(sum_lane_0_term_4_distance),
      .units(sum_lane_0_term_4_units)
  );
  wire [5:0] sum_lane_0_term_5_distance = sum_lane_0_greatest_exponent - product_5_exponent;
  wire [26:0] sum_lane_0_term_5_units;
  align_truncated_22_to_27 align_sum_lane_0_term_5 (
      .value(product_5_significand),
      .distance(sum_lane_0_term_5_distance),
      .units(sum_lane_0_term_5_units)
  );
  wire [5:0] sum_lane_0_term_8_distance = sum_lane_0_greatest_exponent - product_8_exponent;
  wire [26:0] sum_lane_0_term_8_units;
  align_truncated_22_to_27 align_sum_lane_0_term_8 (
      .value(product_8_significand),
      .distance(sum_lane_0_term_8_distance),
      .units(sum_lane_0_term_8_units)
  );
  wire [5:0] sum_lane_0_term_9_distance = sum_lane_0_greatest_exponent - product_9_exponent;
  wire [26:0] sum_lane_0_term_9_units;
  align_truncated_22_to_27 align_sum_lane_0_term_9 (
      .value(product_9_significand),
      .distance(sum_lane_0_term_9_distance),
      .units(sum_lane_0_term_9_units)
  );
  wire [5:0] sum_lane_0_term_12_distance = sum_lane_0_greatest_exponent - product_12_exponent;
  wire [26:0] sum_lane_0_term_12_units;
  align_truncated_22_to_27 align_sum_lane_0_term_12 (
      .value(product_12_significand),
      .distance(sum_lane_0_term_12_distance),
      .units(sum_lane_0_term_12_units)
  );
  wire [5:0] sum_lane_0_term_13_distance = sum_lane_0_greatest_exponent - product_13_exponent;
  wire [26:0] sum_lane_0_term_13_units;
  align_truncated_22_to_27 align_sum_lane_0_term_13 (
      .value(product_13_significand),
      .distance(sum_lane_0_term_13_distance),
      .units(sum_lane_0_term_13_units)
  );
  wire [5:0] sum_lane_0_term_16_distance = sum_lane_0_greatest_exponent - product_16_exponent;
  wire [26:0] sum_lane_0_term_16_units;
  align_truncated_22_to_27 align_sum_lane_0_term_16 (
      .value(product_16_significand),
      .distance(sum_lane_0_term_16_distance),
      .units(sum_lane_0_term_16_units)
  );
  wire [5:0] sum_lane_0_term_17_distance = sum_lane_0_greatest_exponent - product_17_exponent;
  wire [26:0] sum_lane_0_term_17_units;
  align_truncated_22_to_27 align_sum_lane_0_term_17 (
      .value(product_17_significand),
      .distance(sum_lane_0_term_17_distance),
      .units(sum_lane_0_term_17_units)
  );
  wire [5:0] sum_lane_0_term_20_distance = sum_lane_0_greatest_exponent - product_20_exponent;
  wire [26:0] sum_lane_0_term_20_units;
  align_truncated_22_to_27 align_sum_lane_0_term_20 (
      .value(product_20_significand),
      .distance(sum_lane_0_term_20_distance),
      .units(sum_lane_0_term_20_units)
  );
  wire [5:0] sum_lane_0_term_21_distance = sum_lane_0_greatest_exponent - product_21_exponent;
  wire [26:0] sum_lane_0_term_21_units;
  align_truncated_22_to_27 align_sum_lane_0_term_21 (
      .value(product_21_significand),
      .distance(sum_lane_0_term_21_distance),
      .units(sum_lane_0_term_21_units)
  );
  wire [5:0] sum_lane_0_term_24_distance = sum_lane_0_greatest_exponent - product_24_exponent;
  wire [26:0] sum_lane_0_term_24_units;
  align_truncated_22_to_27 align_sum_lane_0_term_24 (
      .value(product_24_significand),
      .distance(sum_lane_0_term_24_distance),
      .units(sum_lane_0_term_24_units)
  );
  wire [5:0] sum_lane_0_term_25_distance = sum_lane_0_greatest_exponent - product_25_exponent;
  wire [26:0] sum_lane_0_term_25_units;
  align_truncated_22_to_27 align_sum_lane_0_term_25 (
      .value(product_25_significand),
      .distance(sum_lane_0_term_25_distance),
      .units(sum_lane_0_term_25_units)
  );
  wire [5:0] sum_lane_0_term_28_distance = sum_lane_0_greatest_exponent - product_28_exponent;
  wire [26:0] sum_lane_0_term_28_units;
  align_truncated_22_to_27 align_sum_lane_0_term_28 (
      .value(product_28_significand),
      .distance(sum_lane_0_term_28_distance),
      .units(sum_lane_0_term_28_units)
  );
  wire [5:0] sum_lane_0_term_29_distance = sum_lane_0_greatest_exponent - product_29_exponent;
  wire [26:0] sum_lane_0_term_29_units;
  align_truncated_22_to_27 align_sum_lane_0_term_29 (
      .value(product_29_significand),
      .distance(sum_lane_0_term_29_distance),
      .units(sum_lane_0_term_29_units)
  );
  wire [31:0] sum_xor = {5'h00, sum_lane_0_term_0_units} ^ {32{product_0_sign}};
  wire [31:0] sum_xor_2 = {5'h00, sum_lane_0_term_1_units} ^ {32{product_1_sign}};
  wire [31:0] sum_xor_3 = {5'h00, sum_lane_0_term_4_units} ^ {32{product_4_sign}};
  wire [31:0] sum_xor_4 = {5'h00, sum_lane_0_term_5_units} ^ {32{product_5_sign}};
  wire [31:0] sum_xor_5 = {5'h00, sum_lane_0_term_8_units} ^ {32{product_8_sign}};
  wire [31:0] sum_xor_6 = {5'h00, sum_lane_0_term_9_units} ^ {32{product_9_sign}};
  wire [31:0] sum_xor_7 = {5'h00, sum_lane_0_term_12_units} ^ {32{product_12_sign}};
  wire [31:0] sum_xor_8 = {5'h00, sum_lane_0_term_13_units} ^ {32{product_13_sign}};
  wire [31:0] sum_xor_9 = {5'h00, sum_lane_0_term_16_units} ^ {32{product_16_sign}};
  wire [31:0] sum_xor_10 = {5'h00, sum_lane_0_term_17_units} ^ {32{product_17_sign}};
  wire [31:0] sum_xor_11 = {5'h00, sum_lane_0_term_20_units} ^ {32{product_20_sign}};
  wire [31:0] sum_xor_12 = {5'h00, sum_lane_0_term_21_units} ^ {32{product_21_sign}};
  wire [31:0] sum_xor_13 = {5'h00, sum_lane_0_term_24_units} ^ {32{product_24_sign}};
  wire [31:0] sum_xor_14 = {5'h00, sum_lane_0_term_25_units} ^ {32{product_25_sign}};
  wire [31:0] sum_xor_15 = {5'h00, sum_lane_0_term_28_units} ^ {32{product_28_sign}};
  wire [31:0] sum_xor_16 = {5'h00, sum_lane_0_term_29_units} ^ {32{product_29_sign}};
  wire [4:0] sum_lane_0_negations_part =
      {4'h0, product_0_sign} + {4'h0, product_1_sign} + {4'h0, product_4_sign}
      + {4'h0, product_5_sign} + {4'h0, product_8_sign} + {4'h0, product_9_sign}
      + {4'h0, product_12_sign} + {4'h0, product_13_sign};
  wire [4:0] sum_lane_0_negations_part_2 =
      {4'h0, product_16_sign} + {4'h0, product_17_sign} + {4'h0, product_20_sign}
      + {4'h0, product_21_sign} + {4'h0, product_24_sign} + {4'h0, product_25_sign}
      + {4'h0, product_28_sign} + {4'h0, product_29_sign};
  wire [4:0] sum_lane_0_negations = sum_lane_0_negations_part + sum_lane_0_negations_part_2;
  wire [31:0] sum_lane_0_total_part =
      sum_xor + sum_xor_2 + sum_xor_3 + sum_xor_4 + sum_xor_5 + sum_xor_6 + sum_xor_7 + sum_xor_8;
  wire [31:0] sum_lane_0_total_part_2 =
      sum_xor_9 + sum_xor_10 + sum_xor_11 + sum_xor_12 + sum_xor_13 + sum_xor_14 + sum_xor_15
      + sum_xor_16;
  wire [31:0] sum_lane_0_total =
      sum_lane_0_total_part + sum_lane_0_total_part_2 + {27'h0, sum_lane_0_negations};
  wire sum_lane_0_sign = sum_lane_0_total[31];
  wire [31:0] sum_chosen_15 = sum_lane_0_sign ? -sum_lane_0_total : sum_lane_0_total;
  wire [15:0] sum_joined =
      {product_0_nan, product_1_nan, product_4_nan, product_5_nan, product_8_nan, product_9_nan,
      product_12_nan, product_13_nan, product_16_nan, product_17_nan, product_20_nan,
      product_21_nan, product_24_nan, product_25_nan, product_28_nan, product_29_nan};
  wire sum_lane_0_nan = |sum_joined;
  wire [30:0] sum_lane_0_magnitude = sum_chosen_15[30:0];
  wire [15:0] sum_0_code;
  round_31_to_fp16 round_sum_0 (
      .number_sign(sum_lane_0_sign),
      .number_significand(sum_lane_0_magnitude),
      .number_exponent(sum_lane_0_greatest_exponent),
      .number_nan(sum_lane_0_nan),
      .code(sum_0_code)
  );
  wire sum_0_sign;
  wire [10:0] sum_0_significand;
  wire [4:0] sum_0_exponent;
  wire sum_0_nan;
  wire sum_0_infinity;
  decode_fp16 decode_sum_0 (
      .code(sum_0_code),
      .number_sign(sum_0_sign),
      .number_significand(sum_0_significand),
      .number_exponent(sum_0_exponent),
      .number_nan(sum_0_nan),
      .number_infinity(sum_0_infinity)
  );
  wire sum_is_any = |sum_0_significand;
  wire [5:0] sum_and_17 = product_2_exponent & {6{product_2_nonzero}};
  wire [5:0] sum_and_18 = product_3_exponent & {6{product_3_nonzero}};
  wire [5:0] sum_and_19 = product_6_exponent & {6{product_6_nonzero}};
  wire [5:0] sum_and_20 = product_7_exponent & {6{product_7_nonzero}};
  wire [5:0] sum_and_21 = product_10_exponent & {6{product_10_nonzero}};
  wire [5:0] sum_and_22 = product_11_exponent & {6{product_11_nonzero}};
  wire [5:0] sum_and_23 = product_14_exponent & {6{product_14_nonzero}};
  wire [5:0] sum_and_24 = product_15_exponent & {6{product_15_nonzero}};
  wire [5:0] sum_and_25 = product_18_exponent & {6{product_18_nonzero}};
  wire [5:0] sum_and_26 = product_19_exponent & {6{product_19_nonzero}};
  wire [5:0] sum_and_27 = product_22_exponent & {6{product_22_nonzero}};
  wire [5:0] sum_and_28 = product_23_exponent & {6{product_23_nonzero}};
  wire [5:0] sum_and_29 = product_26_exponent & {6{product_26_nonzero}};
  wire [5:0] sum_and_30 = product_27_exponent & {6{product_27_nonzero}};
  wire [5:0] sum_and_31 = product_30_exponent & {6{product_30_nonzero}};
  wire [5:0] sum_and_32 = product_31_exponent & {6{product_31_nonzero}};
  wire [5:0] sum_chosen_16 = (sum_and_17 < sum_and_18) ? sum_and_18 : sum_and_17;
  wire [5:0] sum_chosen_17 = (sum_and_19 < sum_and_20) ? sum_and_20 : sum_and_19;
  wire [5:0] sum_chosen_18 = (sum_and_21 < sum_and_22) ? sum_and_22 : sum_and_21;
  wire [5:0] sum_chosen_19 = (sum_and_23 < sum_and_24) ? sum_and_24 : sum_and_23;
  wire [5:0] sum_chosen_20 = (sum_and_25 < sum_and_26) ? sum_and_26 : sum_and_25;
  wire [5:0] sum_chosen_21 = (sum_and_27 < sum_and_28) ? sum_and_28 : sum_and_27;
  wire [5:0] sum_chosen_22 = (sum_and_29 < sum_and_30) ? sum_and_30 : sum_and_29;
  wire [5:0] sum_chosen_23 = (sum_and_31 < sum_and_32) ? sum_and_32 : sum_and_31;
  wire [5:0] sum_chosen_24 = (sum_chosen_16 < sum_chosen_17) ? sum_chosen_17 : sum_chosen_16;
  wire [5:0] sum_chosen_25 = (sum_chosen_18 < sum_chosen_19) ? sum_chosen_19 : sum_chosen_18;
  wire [5:0] sum_chosen_26 = (sum_chosen_20 < sum_chosen_21) ? sum_chosen_21 : sum_chosen_20;
  wire [5:0] sum_chosen_27 = (sum_chosen_22 < sum_chosen_23) ? sum_chosen_23 : sum_chosen_22;
  wire [5:0] sum_chosen_28 = (sum_chosen_24 < sum_chosen_25) ? sum_chosen_25 : sum_chosen_24;
  wire [5:0] sum_chosen_29 = (sum_chosen_26 < sum_chosen_27) ? sum_chosen_27 : sum_chosen_26;
  wire [5:0] sum_chosen_30 = (sum_chosen_28 < sum_chosen_29) ? sum_chosen_29 : sum_chosen_28;
  wire [5:0] sum_sum = {1'b0, sum_0_exponent & {5{sum_is_any}}} + 6'h0f;
  wire [5:0] sum_and_33 = sum_sum & {6{sum_is_any}};
  wire [5:0] sum_lane_1_greatest_exponent =
      (sum_chosen_30 < sum_and_33) ? sum_and_33
      : sum_chosen_30;
  wire [5:0] sum_lane_1_term_2_distance = sum_lane_1_greatest_exponent - product_2_exponent;
  wire [26:0] sum_lane_1_term_2_units;
  align_truncated_22_to_27 align_sum_lane_1_term_2 (
      .value(product_2_significand),
      .distance(sum_lane_1_term_2_distance),
      .units(sum_lane_1_term_2_units)
  );
  wire [5:0] sum_lane_1_term_3_distance = sum_lane_1_greatest_exponent - product_3_exponent;
  wire [26:0] sum_lane_1_term_3_units;
  align_truncated_22_to_27 align_sum_lane_1_term_3 (
      .value(product_3_significand),
      .distance(sum_lane_1_term_3_distance),
      .units(sum_lane_1_term_3_units)
  );
  wire [5:0] sum_lane_1_term_6_distance = sum_lane_1_greatest_exponent - product_6_exponent;
  wire [26:0] sum_lane_1_term_6_units;
  align_truncated_22_to_27 align_sum_lane_1_term_6 (
      .value(product_6_significand),
      .distance(sum_lane_1_term_6_distance),
      .units(sum_lane_1_term_6_units)
  );
  wire [5:0] sum_lane_1_term_7_distance = sum_lane_1_greatest_exponent - product_7_exponent;
  wire [26:0] sum_lane_1_term_7_units;
  align_truncated_22_to_27 align_sum_lane_1_term_7 (
      .value(product_7_significand),
      .distance(sum_lane_1_term_7_distance),
      .units(sum_lane_1_term_7_units)
  );
  wire [5:0] sum_lane_1_term_10_distance = sum_lane_1_greatest_exponent - product_10_exponent;
  wire [26:0] sum_lane_1_term_10_units;
  align_truncated_22_to_27 align_sum_lane_1_term_10 (
      .value(product_10_significand),
      .distance(sum_lane_1_term_10_distance),
      .units(sum_lane_1_term_10_units)
  );
  wire [5:0] sum_lane_1_term_11_distance = sum_lane_1_greatest_exponent - product_11_exponent;
  wire [26:0] sum_lane_1_term_11_units;
  align_truncated_22_to_27 align_sum_lane_1_term_11 (
      .value(product_11_significand),
      .distance(sum_lane_1_term_11_distance),
      .units(sum_lane_1_term_11_units)
  );
  wire [5:0] sum_lane_1_term_14_distance = sum_lane_1_greatest_exponent - product_14_exponent;
  wire [26:0] sum_lane_1_term_14_units;
  align_truncated_22_to_27 align_sum_lane_1_term_14 (
      .value(product_14_significand),
      .distance(sum_lane_1_term_14_distance),
      .units(sum_lane_1_term_14_units)
  );
  wire [5:0] sum_lane_1_term_15_distance = sum_lane_1_greatest_exponent - product_15_exponent;
  wire [26:0] sum_lane_1_term_15_units;
  align_truncated_22_to_27 align_sum_lane_1_term_15 (
      .value(product_15_significand),
      .distance(sum_lane_1_term_15_distance),
      .units(sum_lane_1_term_15_units)
  );
  wire [5:0] sum_lane_1_term_18_distance = sum_lane_1_greatest_exponent - product_18_exponent;
  wire [26:0] sum_lane_1_term_18_units;
  align_truncated_22_to_27 align_sum_lane_1_term_18 (
      .value(product_18_significand),
      .distance(sum_lane_1_term_18_distance),
      .units(sum_lane_1_term_18_units)
  );
  wire [5:0] sum_lane_1_term_19_distance = sum_lane_1_greatest_exponent - product_19_exponent;
  wire [26:0] sum_lane_1_term_19_units;
  align_truncated_22_to_27 align_sum_lane_1_term_19 (
      .value(product_19_significand),
      .distance(sum_lane_1_term_19_distance),
      .units(sum_lane_1_term_19_units)
  );
  wire [5:0] sum_lane_1_term_22_distance = sum_lane_1_greatest_exponent - product_22_exponent;
  wire [26:0] sum_lane_1_term_22_units;
  align_truncated_22_to_27 align_sum_lane_1_term_22 (
      .value(product_22_significand),
      .distance(sum_lane_1_term_22_distance),
      .units(sum_lane_1_term_22_units)
  );
  wire [5:0] sum_lane_1_term_23_distance = sum_lane_1_greatest_exponent - product_23_exponent;
  wire [26:0] sum_lane_1_term_23_units;
  align_truncated_22_to_27 align_sum_lane_1_term_23 (
      .value(product_23_significand),
      .distance(sum_lane_1_term_23_distance),
      .units(sum_lane_1_term_23_units)
  );
  wire [5:0] sum_lane_1_term_26_distance = sum_lane_1_greatest_exponent - product_26_exponent;
  wire [26:0] sum_lane_1_term_26_units;
  align_truncated_22_to_27 align_sum_lane_1_term_26 (
      .value(product_26_significand),
      .distance(sum_lane_1_term_26_distance),
      .units(sum_lane_1_term_26_units)
  );
  wire [5:0] sum_lane_1_term_27_distance = sum_lane_1_greatest_exponent - product_27_exponent;
  wire [26:0] sum_lane_1_term_27_units;
  align_truncated_22_to_27 align_sum_lane_1_term_27 (
      .value(product_27_significand),
      .distance(sum_lane_1_term_27_distance),
      .units(sum_lane_1_term_27_units)
  );
  wire [5:0] sum_lane_1_term_30_distance = sum_lane_1_greatest_exponent - product_30_exponent;
  wire [26:0] sum_lane_1_term_30_units;
  align_truncated_22_to_27 align_sum_lane_1_term_30 (
      .value(product_30_significand),
      .distance(sum_lane_1_term_30_distance),
      .units(sum_lane_1_term_30_units)
  );
  wire [5:0] sum_lane_1_term_31_distance = sum_lane_1_greatest_exponent - product_31_exponent;
  wire [26:0] sum_lane_1_term_31_units;
  align_truncated_22_to_27 align_sum_lane_1_term_31 (
      .value(product_31_significand),
      .distance(sum_lane_1_term_31_distance),
      .units(sum_lane_1_term_31_units)
  );
  wire [5:0] sum_lane_1_running_distance =
      (sum_lane_1_greatest_exponent + 6'h31) - {1'b0, sum_0_exponent};
  wire [25:0] sum_lane_1_running_units;
  align_truncated_11_to_26 align_sum_lane_1_running (
      .value(sum_0_significand),
      .distance(sum_lane_1_running_distance),
      .units(sum_lane_1_running_units)
  );
  wire [32:0] sum_xor_17 = {6'h00, sum_lane_1_term_2_units} ^ {33{product_2_sign}};
  wire [32:0] sum_xor_18 = {6'h00, sum_lane_1_term_3_units} ^ {33{product_3_sign}};
  wire [32:0] sum_xor_19 = {6'h00, sum_lane_1_term_6_units} ^ {33{product_6_sign}};
  wire [32:0] sum_xor_20 = {6'h00, sum_lane_1_term_7_units} ^ {33{product_7_sign}};
  wire [32:0] sum_xor_21 = {6'h00, sum_lane_1_term_10_units} ^ {33{product_10_sign}};
  wire [32:0] sum_xor_22 = {6'h00, sum_lane_1_term_11_units} ^ {33{product_11_sign}};
  wire [32:0] sum_xor_23 = {6'h00, sum_lane_1_term_14_units} ^ {33{product_14_sign}};
  wire [32:0] sum_xor_24 = {6'h00, sum_lane_1_term_15_units} ^ {33{product_15_sign}};
  wire [32:0] sum_xor_25 = {6'h00, sum_lane_1_term_18_units} ^ {33{product_18_sign}};
  wire [32:0] sum_xor_26 = {6'h00, sum_lane_1_term_19_units} ^ {33{product_19_sign}};
  wire [32:0] sum_xor_27 = {6'h00, sum_lane_1_term_22_units} ^ {33{product_22_sign}};
  wire [32:0] sum_xor_28 = {6'h00, sum_lane_1_term_23_units} ^ {33{product_23_sign}};
  wire [32:0] sum_xor_29 = {6'h00, sum_lane_1_term_26_units} ^ {33{product_26_sign}};
  wire [32:0] sum_xor_30 = {6'h00, sum_lane_1_term_27_units} ^ {33{product_27_sign}};
  wire [32:0] sum_xor_31 = {6'h00, sum_lane_1_term_30_units} ^ {33{product_30_sign}};
  wire [32:0] sum_xor_32 = {6'h00, sum_lane_1_term_31_units} ^ {33{product_31_sign}};
  wire [32:0] sum_xor_33 = {7'h00, sum_lane_1_running_units} ^ {33{sum_0_sign}};
  wire [4:0] sum_lane_1_negations_part =
      {4'h0, product_2_sign} + {4'h0, product_3_sign} + {4'h0, product_6_sign}
      + {4'h0, product_7_sign} + {4'h0, product_10_sign} + {4'h0, product_11_sign}
      + {4'h0, product_14_sign} + {4'h0, product_15_sign};
  wire [4:0] sum_lane_1_negations_part_2 =
      {4'h0, product_18_sign} + {4'h0, product_19_sign} + {4'h0, product_22_sign}
      + {4'h0, product_23_sign} + {4'h0, product_26_sign} + {4'h0, product_27_sign}
      + {4'h0, product_30_sign} + {4'h0, product_31_sign};
  wire [4:0] sum_lane_1_negations =
      sum_lane_1_negations_part + sum_lane_1_negations_part_2 + {4'h0, sum_0_sign};
  wire [32:0] sum_lane_1_total_part =
      sum_xor_17 + sum_xor_18 + sum_xor_19 + sum_xor_20 + sum_xor_21 + sum_xor_22 + sum_xor_23
      + sum_xor_24;
  wire [32:0] sum_lane_1_total_part_2 =
      sum_xor_25 + sum_xor_26 + sum_xor_27 + sum_xor_28 + sum_xor_29 + sum_xor_30 + sum_xor_31
      + sum_xor_32;
  wire [32:0] sum_lane_1_total_part_3 = sum_xor_33 + {28'h0, sum_lane_1_negations};
  wire [32:0] sum_lane_1_total =
      sum_lane_1_total_part + sum_lane_1_total_part_2 + sum_lane_1_total_part_3;
  wire [32:0] sum_chosen_31 = sum_lane_1_total[32] ? -sum_lane_1_total : sum_lane_1_total;
  wire [16:0] sum_joined_2 =
      {product_2_nan, product_3_nan, product_6_nan, product_7_nan, product_10_nan, product_11_nan,
      product_14_nan, product_15_nan, product_18_nan, product_19_nan, product_22_nan,
      product_23_nan, product_26_nan, product_27_nan, product_30_nan, product_31_nan, sum_0_nan};
  wire sum_and_34 = sum_0_infinity & ~sum_0_sign;
  wire sum_and_35 = sum_0_infinity & sum_0_sign;
  wire sum_lane_1_nan = (|sum_joined_2) | (sum_and_34 & sum_and_35);
  wire sum_lane_1_infinity = sum_and_34 | sum_and_35;
  wire sum_lane_1_sign = sum_lane_1_infinity ? sum_and_35 : sum_lane_1_total[32];
  wire [31:0] sum_lane_1_magnitude = sum_chosen_31[31:0];
  wire [15:0] sum_1_code;
  round_32_to_fp16 round_sum_1 (
      .number_sign(sum_lane_1_sign),
      .number_significand(sum_lane_1_magnitude),
      .number_exponent(sum_lane_1_greatest_exponent),
      .number_nan(sum_lane_1_nan),
      .number_infinity(sum_lane_1_infinity),
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

  // ---- accumulate ----
  wire accumulate_sign;
  wire [14:0] accumulate_significand;
  wire [4:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_11_11_for_fp16 add_accumulate (
      .x_sign(sum_1_sign),
      .x_significand(sum_1_significand),
      .x_exponent(sum_1_exponent),
      .x_nan(sum_1_nan),
      .x_infinity(sum_1_infinity),
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
  round_15_to_fp16 round_accumulate (
      .number_sign(accumulate_sign),
      .number_significand(accumulate_significand),
      .number_exponent(accumulate_exponent),
      .number_nan(accumulate_nan),
      .number_infinity(accumulate_infinity),
      .code(accumulate_code)
  );

  // ---- special ----
  wire special_and = accumulate_code[15] & (|accumulate_code[14:0]);
  wire result_is_nan = accumulate_code == 16'h7e00;
  wire [15:0] result_code = result_is_nan ? 16'h7fff : {special_and, accumulate_code[14:0]};

  assign d = result_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
