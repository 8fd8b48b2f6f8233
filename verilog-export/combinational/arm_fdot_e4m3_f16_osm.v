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

// How many bits of a word of 5 are 0 from the highest down.
// The lower bits count when the 4 upper ones are all 0.
module leading_zeros_5 (
    input  wire [4:0] word,
    output wire [2:0] count
);
  wire [2:0] upper_zeros;
  leading_zeros_4 upper_bits (.word(word[4:1]), .count(upper_zeros));
  wire lower_zeros = ~word[0];
  wire is_upper_zero = upper_zeros[2];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[1:0]};
endmodule

// How many bits of a word of 37 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_37 (
    input  wire [36:0] word,
    output wire  [5:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[36:5]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_5 lower_bits (.word(word[4:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[5];

  assign count = is_upper_zero ? {3'h4, lower_zeros} : {1'b0, upper_zeros[4:0]};
endmodule

// How many bits of a word of 40 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_40 (
    input  wire [39:0] word,
    output wire  [5:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[39:8]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_8 lower_bits (.word(word[7:0]), .count(lower_zeros));
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

// x + y, exact or with a sticky bit below: enough for one rounding to fp16.
module add_37_11_for_fp16 (
    input  wire        x_sign,
    input  wire [36:0] x_significand,
    input  wire        x_nan,
    input  wire        y_sign,
    input  wire [10:0] y_significand,
    input  wire  [4:0] y_exponent,
    input  wire        y_nan,
    input  wire        y_infinity,
    output wire        sum_sign,
    output wire [39:0] sum_significand,
    output wire  [6:0] sum_exponent,
    output wire        sum_nan,
    output wire        sum_infinity
);
  wire [5:0] x_leading_zeros;
  leading_zeros_37 count_of_x_leading_zeros (.word(x_significand), .count(x_leading_zeros));
  wire [5:0] x_normalizing_shift = (x_leading_zeros < 6'h20) ? x_leading_zeros : 6'h20;
  wire [36:0] x_normalized = x_significand << x_normalizing_shift;
  wire [6:0] accumulate_sum = {1'b0, 6'h20 - x_normalizing_shift} + 7'h01;
  wire [36:0] accumulate_joined = {y_significand, 26'h0};
  wire accumulate_is_less =
      {2'h0, y_exponent, y_significand, 26'h0} < {accumulate_sum, x_normalized};
  wire x_is_greater = accumulate_is_less & (|x_significand);
  wire [6:0] greater_exponent = x_is_greater ? accumulate_sum : {2'h0, y_exponent};
  wire [36:0] accumulate_chosen = x_is_greater ? x_normalized : accumulate_joined;
  wire [36:0] accumulate_chosen_2 = x_is_greater ? accumulate_joined : x_normalized;
  wire [37:0] accumulate_joined_2 = {accumulate_chosen_2, 1'b0};
  wire [6:0] accumulate_chosen_3 = x_is_greater ? {2'h0, y_exponent} : accumulate_sum;
  wire [6:0] exponent_difference = greater_exponent - accumulate_chosen_3;
  wire [5:0] places = exponent_difference[5:0] | {6{exponent_difference[6]}};
  wire [37:0] lesser_aligned = accumulate_joined_2 >> places;
  wire [37:0] accumulate_and = accumulate_joined_2 & ~({38{1'b1}} << places);
  wire sticky = |accumulate_and;
  wire effective_subtraction = x_sign ^ y_sign;
  wire [39:0] accumulate_xor = {1'b0, lesser_aligned, sticky} ^ {40{effective_subtraction}};
  wire [39:0] total =
      {1'b0, accumulate_chosen, 2'h0} + accumulate_xor + {39'h0, effective_subtraction};
  wire accumulate_and_2 = effective_subtraction & (~|total);
  wire accumulate_and_3 = ~accumulate_and_2 & (x_is_greater ? x_sign : y_sign);

  assign sum_sign = y_infinity ? y_sign : accumulate_and_3;
  assign sum_significand = total;
  assign sum_exponent = greater_exponent;
  assign sum_nan = x_nan | y_nan;
  assign sum_infinity = y_infinity;
endmodule

// The code of a number in fp16: roundTiesToEven, overflow: saturate.
module round_40_to_fp16 (
    input  wire        number_sign,
    input  wire [39:0] number_significand,
    input  wire  [6:0] number_exponent,
    input  wire        number_nan,
    input  wire        number_infinity,
    output wire [15:0] code
);
  wire is_nonzero = |number_significand;
  wire [5:0] leading_zeros;
  leading_zeros_40 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [6:0] normalizing_shift =
      ({1'b0, leading_zeros} < number_exponent) ? {1'b0, leading_zeros}
      : number_exponent;
  wire [39:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[39];
  wire [7:0] accumulate_difference = ({1'b0, number_exponent} + 8'h01) - {2'h0, leading_zeros};
  wire [7:0] biased_exponent = accumulate_difference & {8{is_normal}};
  wire accumulate_or = (|normalized[27:0]) | normalized[29];
  wire rounds_up = normalized[28] & accumulate_or;
  wire [17:0] magnitude = {biased_exponent, normalized[38:29]} + {17'h0, rounds_up};
  wire overflow = 18'h7bff < magnitude;
  wire [15:0] accumulate_chosen = number_sign ? 16'hfbff : 16'h7bff;
  wire [15:0] accumulate_chosen_2 = overflow ? accumulate_chosen : {number_sign, magnitude[14:0]};
  wire [15:0] accumulate_chosen_3 =
      number_infinity ? accumulate_chosen
      : is_nonzero ? accumulate_chosen_2
      : number_sign ? 16'h8000
      : 16'h0000;

  assign code = number_nan ? 16'h7e00 : accumulate_chosen_3;
endmodule

// arm-fdot-e4m3-f16-osm
// Arm FDOT, 2 FP8 products e4m3 × e4m3 and the addend summed with one rounding, to f16-osm
//
// decode: a: e4m3  b: e4m3  c: fp16
// block: 2 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to fp16, roundTiesToEven, overflow: saturate
// final: fp16, roundTiesToEven, overflow: infinity
// special: NaN is 0x7E00, zero signs as in IEEE 754
module arm_fdot_e4m3_f16_osm (
    input  wire [15:0] a, // factors, e4m3: 2 elements of 8 bits, element 0 lowest
    input  wire [15:0] b, // factors, e4m3: 2 elements of 8 bits, element 0 lowest
    input  wire [15:0] c, // addend, fp16
    output wire [15:0] d  // result, fp16
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

  // ---- product ----
  wire product_0_nan = a_0_nan | b_0_nan;
  wire [7:0] product_0_significand = {4'h0, a_0_significand} * {4'h0, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [4:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};
  wire product_1_nan = a_1_nan | b_1_nan;
  wire [7:0] product_1_significand = {4'h0, a_1_significand} * {4'h0, b_1_significand};
  wire product_1_sign = a_1_sign ^ b_1_sign;
  wire [4:0] product_1_exponent = {1'b0, a_1_exponent} + {1'b0, b_1_exponent};

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
  wire [39:0] sum_shifted = {32'h0, product_0_significand} << product_0_exponent;
  wire [39:0] sum_shifted_2 = {32'h0, product_1_significand} << product_1_exponent;
  wire [37:0] sum_total =
      (sum_shifted[39:2] ^ {38{product_0_sign}}) + {37'h0, product_0_sign}
      + (sum_shifted_2[39:2] ^ {38{product_1_sign}}) + {37'h0, product_1_sign};
  wire sum_nan = |{product_0_nan, product_1_nan};
  wire sum_and = (~|product_0_significand) & product_0_sign;
  wire sum_and_2 = (~|product_1_significand) & product_1_sign;
  wire sum_sign = (|sum_total) ? sum_total[37] : &{sum_and, sum_and_2};
  wire [37:0] sum_chosen = sum_total[37] ? -sum_total : sum_total;
  wire [36:0] sum_significand = sum_chosen[36:0];

  // ---- accumulate ----
  wire accumulate_sign;
  wire [39:0] accumulate_significand;
  wire [6:0] accumulate_exponent;
  wire accumulate_nan;
  wire accumulate_infinity;
  add_37_11_for_fp16 add_accumulate (
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
  wire [15:0] accumulate_code;
  round_40_to_fp16 round_accumulate (
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
