// SPDX-License-Identifier: Apache-2.0
// Records what a tensor core returns: rows D = op(a[0..K-1], b[0..K-1], c), or answers single
// cases. README.md says how to build and use it.

#include "gpu.cuh"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace {

// ---------------------------------------------------------------------------------------------
// Recording

struct Options {
  uint64_t rows = 0, seed = 1;
  std::string out, outFolder;
  std::vector<std::string> instruction, classes;
  int device = 0;
};

std::string hex(const Format &f, const uint64_t *words, int count) {
  static const char digits[] = "0123456789abcdef";
  std::string text;
  for (int i = 0; i < count; ++i)
    for (int digit = f.hexDigits() - 1; digit >= 0; --digit)
      text += digits[(words[i] >> (4 * digit)) & 15];
  return text;
}

std::string quoted(const std::string &text) {
  std::string out = "\"";
  for (char letter : text) {
    if (letter == '"' || letter == '\\') out += '\\';
    out += uint8_t(letter) < 32 ? ' ' : letter;
  }
  return out + "\"";
}

std::string cudaVersion(int version) {
  return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

std::string header(const Instruction &i, const Gpu *gpu, const Options &options,
                   const std::vector<std::string> &classes) {
  std::string text = "{\"gpu\": " + quoted(gpu ? gpu->name : "none (operands only)");
  auto add = [&](const char *key, const std::string &value) {
    text += std::string(", \"") + key + "\": " + value;
  };
  add("arch", quoted(gpu ? gpu->architecture() : "none"));
  if (i.a == i.b) add("format", quoted(i.a->name));
  add("format_a", quoted(i.a->name));
  add("format_b", quoted(i.b->name));
  add("out", quoted(i.d->name));
  add("K", std::to_string(i.k));
  add("c", quoted(i.d->name));
  add("d", quoted(i.d->name));
  add("c_forced_zero", "false");
  add("n", std::to_string(options.rows));
  add("instruction", quoted(i.name));
  add("ptx", quoted(i.ptx));
  add("seed", quoted(std::to_string(options.seed)));
  if (gpu) {
    add("capability", quoted(std::to_string(gpu->capability / 10) + "." +
                             std::to_string(gpu->capability % 10)));
    add("driver", quoted(gpu->driver.empty() ? "unknown" : gpu->driver));
    add("cuda_driver", quoted(cudaVersion(gpu->cudaDriver)));
    add("cuda_runtime", quoted(cudaVersion(gpu->cudaRuntime)));
  }
  std::string names;
  for (const std::string &name : classes) names += (names.empty() ? "" : ", ") + quoted(name);
  add("classes", "[" + names + "]");
  add("source", quoted("Guardbit Tools/capture; tile t has the class t mod the number of classes, "
                       "every element of a tile is a row"));
  return text + "}\n";
}

/// A file that takes its name only when it is complete.
class Output {
 public:
  explicit Output(const std::string &path) : path(path), temporary(path + ".partial") {
    file = path == "-" ? stdout : std::fopen(temporary.c_str(), "wb");
    if (!file) fail("%s can not be written: %s", temporary.c_str(), std::strerror(errno));
  }
  void write(const std::string &text) {
    if (std::fwrite(text.data(), 1, text.size(), file) != text.size())
      fail("%s: %s", path.c_str(), std::strerror(errno));
  }
  void finish() {
    if (std::fflush(file) != 0) fail("%s: %s", path.c_str(), std::strerror(errno));
    if (path == "-") return;
    if (std::fclose(file) != 0 || std::rename(temporary.c_str(), path.c_str()) != 0)
      fail("%s: %s", path.c_str(), std::strerror(errno));
  }

 private:
  std::string path, temporary;
  FILE *file;
};

/// Without a GPU (`gpu` null) the rows have no d: the operands can be looked at anywhere.
void record(const Instruction &instruction, const Gpu *gpu, const Options &options,
            const std::string &path) {
  std::vector<std::string> classes = classNames(instruction.a->isInteger());
  if (!options.classes.empty()) {
    for (const std::string &name : options.classes)
      if (std::find(classes.begin(), classes.end(), name) == classes.end()) {
        std::string known;
        for (const std::string &each : classes) known += " " + each;
        fail("no class '%s' for %s; there are:%s", name.c_str(), instruction.name.c_str(),
             known.c_str());
      }
    classes = options.classes;
  }
  const int batch = 512;
  std::unique_ptr<Runner> runner;
  if (gpu) {
    requireSupport(instruction, *gpu);
    runner = std::make_unique<Runner>(instruction, batch);
    selfCheck(instruction, *runner, batch);
  }
  Output output(path);
  output.write(header(instruction, gpu, options, classes));
  std::vector<Tile> tiles(batch, emptyTile(instruction));
  uint64_t row = 0, tileIndex = 0;
  while (row < options.rows) {
    uint64_t perTile = uint64_t(instruction.m) * instruction.n;
    int count = int(std::min<uint64_t>(batch, (options.rows - row + perTile - 1) / perTile));
    std::vector<std::string> names(count);
    for (int i = 0; i < count; ++i, ++tileIndex) {
      names[i] = classes[tileIndex % classes.size()];
      Generator(tiles[i], options.seed, names[i], tileIndex).make(names[i]);
    }
    if (runner) runner->run(tiles, count);
    for (int i = 0; i < count; ++i) {
      const Tile &t = tiles[i];
      std::string text;
      for (int r = 0; r < t.m; ++r)
        for (int column = 0; column < t.n && row < options.rows; ++column, ++row) {
          size_t at = size_t(r) * t.n + column;
          text += "{\"row\":" + std::to_string(row) + ",\"class\":\"" + names[i] + "\",\"a\":\"" +
                  hex(t.fa, &t.a[size_t(r) * t.k], t.k) + "\",\"b\":\"" +
                  hex(t.fb, &t.b[size_t(column) * t.k], t.k) + "\",\"c\":\"" +
                  hex(t.fc, &t.c[at], 1) + "\"";
          if (gpu) text += ",\"d\":\"" + hex(t.fc, &t.d[at], 1) + "\"";
          text += "}\n";
        }
      output.write(text);
    }
  }
  output.finish();
  std::fprintf(stderr, "%s: %llu rows in %s\n", instruction.name.c_str(),
               (unsigned long long)options.rows, path.c_str());
}

// ---------------------------------------------------------------------------------------------
// Answering

/// One word of a case. tf32 may come as its 19 bits (5 digits) or as the FP32 word (8 digits).
uint64_t wordOf(const std::string &text, const Format &f, uint64_t line, const char *operand) {
  std::string digits = text.compare(0, 2, "0x") == 0 ? text.substr(2) : text;
  size_t widest = f.hexDigits();
  if (digits.empty() || digits.size() > widest ||
      digits.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos)
    fail("line %llu: '%s' is no word of %s; give %s as %zu hexadecimal digits",
         (unsigned long long)line, text.c_str(), f.name, operand, widest);
  uint64_t word = std::strtoull(digits.c_str(), nullptr, 16);
  if (f.ignoredBits > 0 && digits.size() <= size_t((f.bits - f.ignoredBits + 3) / 4))
    word <<= f.ignoredBits;
  if (word & ~f.mask())
    fail("line %llu: '%s' has more than the %d bits of %s", (unsigned long long)line, text.c_str(),
         f.bits, f.name);
  return word;
}

void answer(const Instruction &instruction, const Gpu &gpu) {
  requireSupport(instruction, gpu);
  Runner runner(instruction, 1);
  selfCheck(instruction, runner, 1);
  std::vector<Tile> tiles(1, emptyTile(instruction));
  Tile &tile = tiles[0];
  std::string line;
  uint64_t number = 0;
  while (std::getline(std::cin, line)) {
    number += 1;
    std::vector<std::string> words = split(line.substr(0, line.find('#')), " \t\r");
    if (words.empty()) continue;
    if (words.size() != size_t(2 * tile.k + 1))
      fail("line %llu: %zu words; %s takes a0..a%d b0..b%d c, %d words", (unsigned long long)number,
           words.size(), instruction.name.c_str(), tile.k - 1, tile.k - 1, 2 * tile.k + 1);
    // The case fills the tile: every element has to give the same answer, which is one more check.
    for (int kk = 0; kk < tile.k; ++kk) {
      uint64_t a = wordOf(words[kk], tile.fa, number, "a");
      uint64_t b = wordOf(words[tile.k + kk], tile.fb, number, "b");
      for (int i = 0; i < tile.m; ++i) tile.a[size_t(i) * tile.k + kk] = a;
      for (int j = 0; j < tile.n; ++j) tile.b[size_t(j) * tile.k + kk] = b;
    }
    uint64_t c = wordOf(words[2 * tile.k], tile.fc, number, "c");
    std::fill(tile.c.begin(), tile.c.end(), c);
    runner.run(tiles, 1);
    for (uint64_t d : tile.d)
      if (d != tile.d[0])
        fail("line %llu: elements of one tile disagree (%s and %s)", (unsigned long long)number,
             hex(tile.fc, &tile.d[0], 1).c_str(), hex(tile.fc, &d, 1).c_str());
    std::printf("%s\n", hex(tile.fc, &tile.d[0], 1).c_str());
    if (std::fflush(stdout) != 0) fail("standard output: %s", std::strerror(errno));
  }
}

// ---------------------------------------------------------------------------------------------
// Without a GPU

void selfTestLayout() {
  for (const Instruction &instruction : instructions()) {
    Layout layout(instruction.shape);
    if (!layout.problem.empty()) fail("%s: %s", instruction.name.c_str(), layout.problem.c_str());
    // What is packed has to be read back: an element cut by its container would not be.
    std::vector<uint64_t> in(layout.c.size()), out(layout.c.size());
    for (size_t i = 0; i < in.size(); ++i) in[i] = Random::mix(i) & instruction.d->mask();
    std::vector<uint8_t> buffer(layout.bytesC());
    Layout::pack(layout.c, instruction.shape.containerC, in.data(), buffer.data());
    Layout::unpack(layout.c, instruction.shape.containerC, buffer.data(), out.data());
    if (in != out) fail("%s: C is not read back as packed", instruction.name.c_str());
  }
  std::printf("%zu instructions: every element of A, B and C has exactly one place\n",
              instructions().size());
}

/// `matrix thread register bit row k` (or column) a line; of shared memory `matrix byte row k`.
void dumpLayout(const Instruction &instruction) {
  Layout layout(instruction.shape);
  auto dump = [&](const char *matrix, const std::vector<Place> &places, int columns) {
    bool shared = instruction.shape.isWarpgroup() && matrix[0] != 'C';
    for (size_t i = 0; i < places.size(); ++i) {
      const Place &p = places[i];
      if (shared)
        std::printf("%s byte %zu", matrix, p.offset / 8);
      else
        std::printf("%s lane %d register %d bit %d", matrix, p.thread, p.reg, p.bit);
      std::printf(" : %d %d\n", int(i) / columns, int(i) % columns);
    }
  };
  std::printf("%s\n", instruction.name.c_str());
  dump("A", layout.a, instruction.k);
  dump("B", layout.b, instruction.k);
  dump("C", layout.c, instruction.n);
}

void list(const Gpu *gpu) {
  for (const Instruction &i : instructions())
    std::printf("%-36s %-20s %s%s\n", i.name.c_str(), i.needs(), i.ptx,
                gpu && !i.runsOn(gpu->capability) ? "  (not on this GPU)" : "");
}

const char *const usage =
    "usage: capture --instruction NAME --rows N --out FILE [--seed S] [--classes A,B]\n"
    "       capture --all --rows N --out-folder FOLDER [--seed S]   every instruction of this GPU\n"
    "       capture --answer WORDS...       cases on standard input, d on standard output\n"
    "       capture --list                  instructions; WORDS may be any that name one:\n"
    "                                       wgmma f32 e4m3 e5m2\n"
    "       capture --dry-run --instruction NAME --rows N --out FILE   operands without a GPU\n"
    "       capture --self-test-layout      index maps, without a GPU\n"
    "       capture --dump-layout WORDS...  the map of one instruction, for check_layouts.py\n"
    "       --device N chooses the GPU\n";

uint64_t numberOf(const std::string &text, const char *option) {
  char *end = nullptr;
  errno = 0;
  uint64_t value = std::strtoull(text.c_str(), &end, 0);
  if (text.empty() || text[0] == '-' || *end != 0 || errno != 0)
    fail("%s takes a number, not '%s'", option, text.c_str());
  return value;
}

}  // namespace

int main(int count, char **arguments) {
  Options options;
  std::string mode;
  auto setMode = [&](const std::string &next) {
    if (!mode.empty()) fail("%s and %s exclude each other", mode.c_str(), next.c_str());
    mode = next;
  };
  bool isDry = false;
  for (int i = 1; i < count; ++i) {
    std::string option = arguments[i];
    auto value = [&]() -> std::string {
      if (i + 1 >= count) fail("%s needs a value", option.c_str());
      return arguments[++i];
    };
    auto words = [&] {
      while (i + 1 < count && std::strncmp(arguments[i + 1], "--", 2) != 0)
        options.instruction.push_back(arguments[++i]);
      if (options.instruction.empty()) fail("%s needs an instruction", option.c_str());
    };
    if (option == "--help" || option == "-h") {
      std::fputs(usage, stdout);
      return 0;
    } else if (option == "--rows") options.rows = numberOf(value(), "--rows");
    else if (option == "--seed") options.seed = numberOf(value(), "--seed");
    else if (option == "--device") options.device = int(numberOf(value(), "--device"));
    else if (option == "--out") options.out = value();
    else if (option == "--out-folder") options.outFolder = value();
    else if (option == "--classes") options.classes = split(value(), ",");
    else if (option == "--dry-run") isDry = true;
    else if (option == "--instruction") words();
    else if (option == "--answer" || option == "--dump-layout") setMode(option), words();
    else if (option == "--list" || option == "--self-test-layout" || option == "--all")
      setMode(option);
    else fail("unknown option %s\n%s", option.c_str(), usage);
  }

  if (mode == "--self-test-layout") return selfTestLayout(), 0;
  if (mode == "--dump-layout") return dumpLayout(chosen(options.instruction)), 0;
  if (mode == "--list") {
    int devices = 0;
    if (cudaGetDeviceCount(&devices) != cudaSuccess || devices == 0) return list(nullptr), 0;
    Gpu gpu = openGpu(options.device);
    return list(&gpu), 0;
  }
  if (mode == "--answer") return answer(chosen(options.instruction), openGpu(options.device)), 0;

  if (options.rows == 0) fail("give --rows N, 1 or more\n%s", usage);
  if (mode == "--all") {
    if (options.outFolder.empty()) fail("--all needs --out-folder FOLDER");
    if (isDry) fail("--dry-run is for one instruction");
    Gpu gpu = openGpu(options.device);
    for (const Instruction &instruction : instructions())
      if (instruction.runsOn(gpu.capability))
        record(instruction, &gpu, options, options.outFolder + "/" + instruction.name + ".jsonl");
    return 0;
  }
  if (options.instruction.empty()) fail("give --instruction NAME\n%s", usage);
  if (options.out.empty()) fail("give --out FILE (- for standard output)");
  const Instruction &instruction = chosen(options.instruction);
  if (isDry) return record(instruction, nullptr, options, options.out), 0;
  Gpu gpu = openGpu(options.device);
  record(instruction, &gpu, options, options.out);
  return 0;
}
