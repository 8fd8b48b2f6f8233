// SPDX-License-Identifier: Apache-2.0
import Elaboration

/// A program around the model that Verilator makes of a circuit: the same vectors and verdict as the Verilog
/// testbench, at millions of cases a second.
struct FastHarness {
  let subject: TestbenchSubject
  /// The vectors of the file that belongs to it.
  let count: Int
  /// The name of that file.
  let vectors: String

  /// The whole file.
  var text: String { [header, fields, reading, ports, run, main].joined(separator: "\n") }

  private var model: String { "V" + subject.top }

  private var header: String {
    """
    // Fast run of \(subject.top) in Verilator; verdict and exit status as the Verilog testbench gives them.
    //   verilator --cc --exe --build -O3 -CFLAGS -O2 --top-module \(subject.top) \\
    //       \(subject.top).v \(subject.top)_tb.cpp && obj_dir/\(model) [+vectors=FILE] [+count=N] [+repeat=R]
    #include "\(model).h"
    #include "verilated.h"
    #include <chrono>
    #include <cinttypes>
    #include <cstdint>
    #include <cstdio>
    #include <cstdlib>
    #include <cstring>
    #include <string>
    #include <type_traits>
    #include <vector>

    """
  }

  /// The fields of a line: their widths, and where their words of 32 bits lie.
  private var fields: String {
    var place = 0
    let rows = (subject.inputs + [subject.result]).map { field in
      defer { place += (field.width + 31) / 32 }
      return "    {\"\(field.name)\", \(field.digits), \(field.width), \(place)},"
    }
    return """
      struct Field { const char *name; int digits, width, word; };
      // In the order of a line; the last is what is expected.
      static const Field fields[] = {
      \(rows.joined(separator: "\n"))
      };
      static const int field_count = \(rows.count), words_per_case = \(place);
      static std::vector<uint32_t> cases;

      static int words(const Field &field) { return (field.width + 31) / 32; }

      """
  }

  private var reading: String {
    """
    // A line as words; false when it is not what a whole line looks like.
    static bool read_line(const char *text) {
      const size_t start = cases.size();
      cases.resize(start + words_per_case, 0);
      for (int index = 0; index < field_count; index++) {
        const Field &field = fields[index];
        if (index > 0 && *text++ != '_') return false;
        for (int place = field.digits - 1; place >= 0; place--) {
          const char digit = *text++;
          uint32_t value;
          if (digit >= '0' && digit <= '9') value = digit - '0';
          else if (digit >= 'a' && digit <= 'f') value = digit - 'a' + 10;
          else if (digit >= 'A' && digit <= 'F') value = digit - 'A' + 10;
          else return false;
          if (place * 4 + 4 > field.width && value >> (field.width - place * 4)) return false;
          cases[start + field.word + place / 8] |= value << (place % 8 * 4);
        }
      }
      return *text == 0;
    }

    static bool read_vectors(const std::string &path, uint64_t count) {
      FILE *file = std::fopen(path.c_str(), "r");
      if (!file) {
        std::printf("%s can not be opened\\n", path.c_str());
        return false;
      }
      uint64_t found = 0;
      bool is_whole = true;
      char *line = nullptr;
      size_t room = 0;
      ssize_t length;
      while ((length = getline(&line, &room, file)) > 0) {
        while (length > 0 && (line[length - 1] == '\\n' || line[length - 1] == '\\r')) line[--length] = 0;
        if (length == 0 || line[0] == '/') continue;
        if (!read_line(line) && is_whole) {
          std::printf("%s: vector %" PRIu64 " is not one: %s\\n", path.c_str(), found, line);
          is_whole = false;
        }
        found++;
      }
      std::free(line);
      std::fclose(file);
      if (found == 0) std::printf("there is no vector to compare\\n");
      if (found == count) return is_whole && found > 0;
      std::printf("%s has %" PRIu64 " vectors, not %" PRIu64 "; say +count=%" PRIu64
                  " if that is right\\n", path.c_str(), found, count, found);
      return false;
    }

    """
  }

  private var ports: String {
    """
    // Ports of up to 64 bits are integers, wider ones arrays of words.
    template <class Port> static void put(Port &port, const uint32_t *word, int words) {
      if constexpr (std::is_integral_v<Port>) {
        uint64_t value = word[0];
        if (words > 1) value |= uint64_t(word[1]) << 32;
        port = Port(value);
      } else {
        for (int index = 0; index < words; index++) port[index] = word[index];
      }
    }

    template <class Port> static bool holds(const Port &port, const uint32_t *word, int words) {
      if constexpr (std::is_integral_v<Port>) {
        uint64_t value = word[0];
        if (words > 1) value |= uint64_t(word[1]) << 32;
        return uint64_t(port) == value;
      } else {
        for (int index = 0; index < words; index++)
          if (port[index] != word[index]) return false;
        return true;
      }
    }

    static void print(const uint32_t *word, int words) {
      for (int index = words - 1; index >= 0; index--) std::printf("%08" PRIx32, word[index]);
    }

    template <class Port> static void print_port(const Port &port, int words) {
      if constexpr (std::is_integral_v<Port>) {
        uint32_t word[2] = {uint32_t(port), uint32_t(uint64_t(port) >> 32)};
        print(word, words);
      } else {
        for (int index = words - 1; index >= 0; index--) std::printf("%08" PRIx32, uint32_t(port[index]));
      }
    }

    static uint64_t failures = 0, compared = 0;

    static void compare(const \(model) &top, uint64_t number, const uint32_t *expected) {
      compared++;
      const Field &result = fields[field_count - 1];
      if (holds(top.\(subject.result.name), expected, words(result))) return;
      if (++failures > \(VerilogTestbench.shown)) return;
      std::printf("\(subject.isSequence ? "cycle" : "case") %" PRIu64 ": expected ", number);
      print(expected, words(result));
      std::printf(", got ");
      print_port(top.\(subject.result.name), words(result));
      for (int index = 0; index < field_count - 1; index++) {
        std::printf(" %s=", fields[index].name);
        print(&cases[number * words_per_case + fields[index].word], words(fields[index]));
      }
      std::printf("\\n");
    }

    static void drive(\(model) &top, const uint32_t *word) {
    \(subject.inputs.enumerated().map { index, field in
      "  put(top.\(field.name), word + fields[\(index)].word, words(fields[\(index)]));"
    }.joined(separator: "\n"))
    }

    """
  }

  private var main: String {
    """
    static std::string argument(int count, char **values, const char *name, const char *otherwise) {
      for (int index = 1; index < count; index++)
        if (!std::strncmp(values[index], name, std::strlen(name))) return values[index] + std::strlen(name);
      return otherwise;
    }

    int main(int argument_count, char **arguments) {
      Verilated::commandArgs(argument_count, arguments);
      const std::string path = argument(argument_count, arguments, "+vectors=", "\(vectors)");
      const uint64_t count = std::strtoull(
          argument(argument_count, arguments, "+count=", "\(count)").c_str(), nullptr, 10);
      const uint64_t repeat = std::strtoull(
          argument(argument_count, arguments, "+repeat=", "1").c_str(), nullptr, 10);
      if (!read_vectors(path, count)) {
        std::printf("FAIL %" PRIu64 " of %" PRIu64 "\\n", count, count);
        return 1;
      }
      \(model) top;
      const auto start = std::chrono::steady_clock::now();
      for (uint64_t round = 0; round < repeat; round++) run(top, count);
      const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
      std::printf("%" PRIu64 " \(subject.isSequence ? "cycles" : "cases") in %.3f s, %.3g a second\\n",
                  compared, time.count(), double(compared) / time.count());
      top.final();
      if (failures == 0 && compared == count * repeat && compared > 0) {
        std::printf("PASS %" PRIu64 "\\n", compared);
        return 0;
      }
      std::printf("FAIL %" PRIu64 " of %" PRIu64 "\\n", failures, count * repeat);
      return 1;
    }

    """
  }
}
