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

// How many bits of a word of 13 are 0 from the highest down.
// The lower bits count when the 8 upper ones are all 0.
module leading_zeros_13 (
    input  wire [12:0] word,
    output wire  [3:0] count
);
  wire [3:0] upper_zeros;
  leading_zeros_8 upper_bits (.word(word[12:5]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_5 lower_bits (.word(word[4:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[3];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[2:0]};
endmodule

// How many bits of a word of 525 are 0 from the highest down.
// The lower bits count when the 512 upper ones are all 0.
module leading_zeros_525 (
    input  wire [524:0] word,
    output wire   [9:0] count
);
  wire [9:0] upper_zeros;
  leading_zeros_512 upper_bits (.word(word[524:13]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_13 lower_bits (.word(word[12:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[9];

  assign count = is_upper_zero ? {6'h20, lower_zeros} : {1'b0, upper_zeros[8:0]};
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

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_525_to_fp32 (
    input  wire         number_sign,
    input  wire [524:0] number_significand,
    output wire  [31:0] code
);
  wire is_nonzero = |number_significand;
  wire [9:0] leading_zeros;
  leading_zeros_525 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [9:0] normalizing_shift = (leading_zeros < 10'h180) ? leading_zeros : 10'h180;
  wire [524:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[524];
  wire [10:0] biased_exponent = (11'h181 - {1'b0, leading_zeros}) & {11{is_normal}};
  wire final_or = (|normalized[499:0]) | normalized[501];
  wire rounds_up = normalized[500] & final_or;
  wire [33:0] magnitude = {biased_exponent, normalized[523:501]} + {33'h0, rounds_up};
  wire overflow = 34'h7f7fffff < magnitude;
  wire [31:0] final_chosen =
      overflow ? (number_sign ? 32'hff800000 : 32'h7f800000)
      : {number_sign, magnitude[30:0]};

  assign code =
      is_nonzero ? final_chosen
      : number_sign ? 32'h80000000
      : 32'h0;
endmodule

// kulisch525-bf16-bf16-fp32
// BF16 products in a 525-bit fixed-point register that saturates; rounded to FP32 at the end
//
// decode: a: bf16  b: bf16  c: bf16
// block: one product at a time
// product: exact
// sum: exact
// accumulate: register of 525 bits from 2^-266 on, roundTiesToEven, overflow: saturate, NaN becomes
//   0, infinities the ends; both invalid
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module kulisch525_bf16_bf16_fp32 (
    input  wire [15:0] a, // factors, bf16
    input  wire [15:0] b, // factors, bf16
    input  wire [15:0] c, // addend, bf16
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
  wire [7:0] c_significand;
  wire [7:0] c_exponent;
  wire c_nan;
  wire c_infinity;
  decode_bf16 decode_c (
      .code(c),
      .number_sign(c_sign),
      .number_significand(c_significand),
      .number_exponent(c_exponent),
      .number_nan(c_nan),
      .number_infinity(c_infinity)
  );
  wire [262:0] decode_shifted = {255'h0, c_significand} << c_exponent;
  wire [261:0] decode_chosen = c_sign ? -decode_shifted[262:1] : decode_shifted[262:1];

  // ---- accumulate ----
  wire [526:0] accumulate_joined = {{132{decode_chosen[261]}}, decode_chosen, 133'h0};
  wire [528:0] accumulate_shifted = {513'h0, product_0_significand} << product_0_exponent;
  wire [526:0] accumulate_xor = accumulate_shifted[528:2] ^ {527{product_0_sign}};
  wire [526:0] accumulate_total = accumulate_xor + {526'h0, product_0_sign} + accumulate_joined;
  wire accumulate_and = product_0_infinity & ~product_0_sign;
  wire accumulate_and_2 = product_0_infinity & product_0_sign;
  wire accumulate_or = accumulate_and | accumulate_and_2;
  wire accumulate_or_2 = (accumulate_or & ~accumulate_and_2) | (c_infinity & ~c_sign);
  wire accumulate_or_3 = (accumulate_or & accumulate_and_2) | (c_infinity & c_sign);
  wire accumulate_or_4 =
      product_0_nan | (accumulate_and & accumulate_and_2) | c_nan
      | (accumulate_or_2 & accumulate_or_3);
  wire [527:0] accumulate_xor_2 =
      {accumulate_total[526], accumulate_total}
      ^ 528'h800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire overflow_above =
      528'h8fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      < accumulate_xor_2;
  wire overflow_below =
      accumulate_xor_2
      < 528'h700000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [524:0] accumulate_chosen =
      overflow_below ? 525'h100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
      : accumulate_total[524:0];
  wire [524:0] accumulate_chosen_2 =
      overflow_above ? 525'hfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      : accumulate_chosen;
  wire [524:0] accumulate_chosen_3 =
      accumulate_or_2 ? 525'hfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      : accumulate_chosen_2;
  wire [524:0] accumulate_chosen_4 =
      accumulate_or_3 ? 525'h100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
      : accumulate_chosen_3;
  wire [524:0] accumulate_code = accumulate_or_4 ? 525'h0 : accumulate_chosen_4;

  // ---- final ----
  wire result_sign = accumulate_code[524];
  wire [524:0] result_significand = result_sign ? -accumulate_code : accumulate_code;
  wire [31:0] final_code;
  round_525_to_fp32 round_final (
      .number_sign(result_sign),
      .number_significand(result_significand),
      .code(final_code)
  );

  assign d = final_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
