#!/usr/bin/env python3
"""Train the small digits network that Guardbit ships, and write its files.

    pip install -r Tools/requirements-train.txt
    python Tools/train_digits.py               # train and write Specs/networks/digits
    python Tools/train_digits.py --out DIR     # the same, into another folder
    python Tools/train_digits.py --validate    # compare the candidate recipes

Data
    scikit-learn's load_digits: 1797 images of 8x8 pixels with whole values 0..16.
    "Optical Recognition of Handwritten Digits", E. Alpaydin and C. Kaynak,
    UCI Machine Learning Repository, 1998, licensed CC BY 4.0.

Split (seeded, stratified by digit)
    1197 training images and 600 test images. 200 of the 1197 training images are
    also stored as the calibration set. With --validate those 200 are held out of
    training and decide between recipes; the test images are never looked at then.

Network (NCHW, x = pixel / 16)
    1x8x8 -> conv 3x3 pad 1 (8) -> ReLU -> maxpool 2 -> conv 3x3 pad 1 (16) -> ReLU
    -> maxpool 2 -> flatten in C,H,W order (64) -> dense (10) -> softmax

The network exists to be run through low-precision multiply-accumulate units. It is
written out in plain numpy, so that the meaning of every layer can be read here and
no training framework is needed to reproduce the files.
"""

import os

# Before numpy is imported, because the BLAS library reads these once when loaded.
# One thread fixes the order of the additions in every matrix product, and with it
# the last bit of every weight: the same machine then writes the same files.
for _variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_variable] = "1"

import argparse
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

SPLIT_SEED = 1998
TRAINING_SEED = 7
TEST_COUNT = 600
CALIBRATION_COUNT = 200
REFERENCE_COUNT = 16
CLASSES = 10
# A power of two, so dividing is exact. The values 0..16 need four significand bits,
# so even an 8-bit float with three stored ones (E4M3) holds every input exactly.
PIXEL_SCALE = np.float32(1 / 16)

PARAMETERS = ("conv1.weight", "conv1.bias", "conv2.weight", "conv2.bias",
              "dense.weight", "dense.bias")


# ---------------------------------------------------------------------------
# Data
# ---------------------------------------------------------------------------

def stratified_take(labels, candidates, count, rng):
    """Choose `count` of `candidates` with every class in its natural proportion.

    Returns (taken, rest), both in random order. Written out here instead of calling
    scikit-learn's train_test_split, so that the split cannot change with its version.
    """
    candidates = rng.permutation(candidates)
    classes, sizes = np.unique(labels[candidates], return_counts=True)
    exact = sizes * count / sizes.sum()
    quota = np.floor(exact).astype(int)
    # Largest remainder: the images lost to rounding down go to the classes that
    # lost most. The stable sort settles equal remainders by digit.
    order = np.argsort(-(exact - quota), kind="stable")
    quota[order[:count - quota.sum()]] += 1
    taken = np.concatenate([candidates[labels[candidates] == c][:q]
                            for c, q in zip(classes, quota)])
    rest = candidates[~np.isin(candidates, taken)]
    return rng.permutation(taken), rest


def load_split():
    """Return (images, labels, train, calibration, test); the last three are indices."""
    digits = load_digits()
    images = digits.images.astype(np.uint8)
    labels = digits.target.astype(np.uint8)
    # RandomState, not default_rng: numpy promises never to change its stream.
    rng = np.random.RandomState(SPLIT_SEED)
    test, train = stratified_take(labels, np.arange(len(labels)), TEST_COUNT, rng)
    calibration, _ = stratified_take(labels, train, CALIBRATION_COUNT, rng)
    assert not set(test) & set(train) and set(calibration) <= set(train)
    return images, labels, train, calibration, test


def to_input(images):
    """uint8 [N,8,8] -> float32 [N,1,8,8]."""
    return images[:, None].astype(np.float32) * PIXEL_SCALE


def augment(x, recipe, rng):
    """Shift, rotate and scale every image a little, by bilinear interpolation.

    About 1200 images are few for a convolutional network; unaltered, it learns them
    by heart. The changes stay small because an 8x8 digit has no spare border.
    """
    n, _, height, width = x.shape
    angle = np.deg2rad(rng.uniform(-recipe.rotation, recipe.rotation, n))
    scale = rng.uniform(1 - recipe.scaling, 1 + recipe.scaling, n)
    shift = rng.uniform(-recipe.shift, recipe.shift, (n, 2))

    # For every target pixel, find where in the source image it comes from.
    centre_y, centre_x = (height - 1) / 2, (width - 1) / 2
    dy, dx = np.meshgrid(np.arange(height) - centre_y, np.arange(width) - centre_x,
                         indexing="ij")
    cos = (np.cos(angle) / scale)[:, None, None]
    sin = (np.sin(angle) / scale)[:, None, None]
    source_y = cos * dy - sin * dx + centre_y + shift[:, 0, None, None]
    source_x = sin * dy + cos * dx + centre_x + shift[:, 1, None, None]

    # A zero frame of two pixels lets sources outside the image read as background.
    framed = np.pad(x[:, 0], ((0, 0), (2, 2), (2, 2)))
    source_y = np.clip(source_y + 2, 0, height + 2.999)
    source_x = np.clip(source_x + 2, 0, width + 2.999)
    y0, x0 = source_y.astype(int), source_x.astype(int)
    fy, fx = source_y - y0, source_x - x0
    i = np.arange(n)[:, None, None]
    out = ((1 - fy) * ((1 - fx) * framed[i, y0, x0] + fx * framed[i, y0, x0 + 1])
           + fy * ((1 - fx) * framed[i, y0 + 1, x0] + fx * framed[i, y0 + 1, x0 + 1]))
    return out[:, None].astype(np.float32)


# ---------------------------------------------------------------------------
# Layers: each forward pass returns its result and what its backward pass needs
# ---------------------------------------------------------------------------

def convolution(x, weight, bias):
    """3x3, stride 1, zero padding 1: a matrix product over all 3x3 windows."""
    n, channels, height, width = x.shape
    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
    columns = windows.transpose(0, 2, 3, 1, 4, 5).reshape(n * height * width, channels * 9)
    y = columns @ weight.reshape(len(weight), -1).T + bias
    return y.reshape(n, height, width, -1).transpose(0, 3, 1, 2), columns


def convolution_backward(dy, columns, weight, need_input):
    n, out_channels, height, width = dy.shape
    flat = dy.transpose(0, 2, 3, 1).reshape(-1, out_channels)
    d_weight = (flat.T @ columns).reshape(weight.shape)
    d_bias = flat.sum(axis=0)
    if not need_input:  # nothing trainable lies before the first layer
        return None, d_weight, d_bias
    d_columns = flat @ weight.reshape(out_channels, -1)
    d_columns = d_columns.reshape(n, height, width, -1, 3, 3)
    d_padded = np.zeros((n, weight.shape[1], height + 2, width + 2), np.float32)
    for ky in range(3):
        for kx in range(3):
            d_padded[:, :, ky:ky + height, kx:kx + width] += \
                d_columns[..., ky, kx].transpose(0, 3, 1, 2)
    return d_padded[:, :, 1:-1, 1:-1], d_weight, d_bias


def max_pool(x):
    n, channels, height, width = x.shape
    blocks = x.reshape(n, channels, height // 2, 2, width // 2, 2)
    blocks = blocks.transpose(0, 1, 2, 4, 3, 5).reshape(n, channels, height // 2, width // 2, 4)
    # On equal values the first wins. That matters only for the gradient, and there
    # equal values are zeros behind a ReLU, which pass no gradient anyway.
    winner = blocks.argmax(axis=-1)[..., None]
    return np.take_along_axis(blocks, winner, axis=-1)[..., 0], winner


def max_pool_backward(dy, winner):
    n, channels, height, width = dy.shape
    blocks = np.zeros((n, channels, height, width, 4), np.float32)
    np.put_along_axis(blocks, winner, dy[..., None], axis=-1)
    blocks = blocks.reshape(n, channels, height, width, 2, 2).transpose(0, 1, 2, 4, 3, 5)
    return blocks.reshape(n, channels, height * 2, width * 2)


def forward(p, x):
    """Logits (before softmax) of a batch, and what backward() needs."""
    a1, columns1 = convolution(x, p["conv1.weight"], p["conv1.bias"])
    r1 = np.maximum(a1, 0)
    m1, winner1 = max_pool(r1)
    a2, columns2 = convolution(m1, p["conv2.weight"], p["conv2.bias"])
    r2 = np.maximum(a2, 0)
    m2, winner2 = max_pool(r2)
    flat = m2.reshape(len(x), -1)  # C,H,W order, as the network file promises
    logits = flat @ p["dense.weight"].T + p["dense.bias"]
    return logits, (columns1, r1, winner1, columns2, r2, winner2, m2.shape, flat)


def backward(p, kept, d_logits):
    columns1, r1, winner1, columns2, r2, winner2, shape2, flat = kept
    g = {"dense.weight": d_logits.T @ flat, "dense.bias": d_logits.sum(axis=0)}
    d = (d_logits @ p["dense.weight"]).reshape(shape2)
    d = max_pool_backward(d, winner2) * (r2 > 0)
    d, g["conv2.weight"], g["conv2.bias"] = \
        convolution_backward(d, columns2, p["conv2.weight"], need_input=True)
    d = max_pool_backward(d, winner1) * (r1 > 0)
    _, g["conv1.weight"], g["conv1.bias"] = \
        convolution_backward(d, columns1, p["conv1.weight"], need_input=False)
    return g


def softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# ---------------------------------------------------------------------------
# Training
# ---------------------------------------------------------------------------

@dataclass(frozen=True)
class Recipe:
    epochs: int = 200
    batch: int = 32
    rate: float = 8e-3           # peak learning rate of Adam
    weight_decay: float = 0.03   # decoupled; keeps weights small, and so the range
    #                              that a low-precision format has to cover
    smoothing: float = 0.05      # label smoothing; keeps the logits from running away
    shift: float = 0.5           # pixels, either way
    rotation: float = 10.0       # degrees, either way
    scaling: float = 0.08        # relative, either way


# Compared by --validate on the 200 held-out training images, three seeds each.
# The shipped recipe is the one with the most right answers there (the lower loss
# decides between equals). Most differ by an image or two, which 200 images cannot
# tell apart from chance: the rule matters here because it never asks the test split.
CANDIDATES = {
    "base": Recipe(),
    "no augmentation": Recipe(shift=0, rotation=0, scaling=0),
    "shift 0.25": Recipe(shift=0.25),
    "shift 0.7": Recipe(shift=0.7),
    "shift 1": Recipe(shift=1),
    "rotation 15": Recipe(rotation=15),
    "no smoothing": Recipe(smoothing=0),
    "decay 0.1": Recipe(weight_decay=0.1),
    "rate 4e-3": Recipe(rate=4e-3),
    "shift 0.7, decay 0.1": Recipe(shift=0.7, weight_decay=0.1),
    "shift 0.7, 300 epochs": Recipe(shift=0.7, epochs=300),
}
CHOSEN = "rotation 15"


def initial_parameters(rng):
    """He's normal initialisation for the layers before a ReLU, zero biases."""
    def normal(shape, gain):
        fan_in = int(np.prod(shape[1:]))
        return (rng.standard_normal(shape) * np.sqrt(gain / fan_in)).astype(np.float32)
    return {
        "conv1.weight": normal((8, 1, 3, 3), 2), "conv1.bias": np.zeros(8, np.float32),
        "conv2.weight": normal((16, 8, 3, 3), 2), "conv2.bias": np.zeros(16, np.float32),
        "dense.weight": normal((CLASSES, 64), 1), "dense.bias": np.zeros(CLASSES, np.float32),
    }


def train(x, labels, recipe, seed):
    rng = np.random.RandomState(seed)
    p = initial_parameters(rng)
    targets = np.full((len(x), CLASSES), recipe.smoothing / CLASSES, np.float32)
    targets[np.arange(len(x)), labels] += np.float32(1 - recipe.smoothing)

    first = {k: np.zeros_like(v) for k, v in p.items()}   # Adam's running averages of
    second = {k: np.zeros_like(v) for k, v in p.items()}  # the gradient and its square
    beta1, beta2 = 0.9, 0.999
    steps_per_epoch = -(-len(x) // recipe.batch)
    total = recipe.epochs * steps_per_epoch
    warm_up = 2 * steps_per_epoch
    step = 0
    for _ in range(recipe.epochs):
        order = rng.permutation(len(x))
        inputs = augment(x[order], recipe, rng)
        for start in range(0, len(x), recipe.batch):
            chosen = slice(start, start + recipe.batch)
            logits, kept = forward(p, inputs[chosen])
            d_logits = (softmax(logits) - targets[order[chosen]]) / np.float32(len(logits))
            gradient = backward(p, kept, d_logits)
            step += 1
            # A short linear start, then half a cosine down to zero: the last epochs
            # settle the weights, so no "best epoch" has to be picked afterwards.
            rate = recipe.rate * min(1, step / warm_up) \
                * 0.5 * (1 + np.cos(np.pi * step / total))
            # A Python float leaves a float32 array in float32, a numpy float64 scalar
            # (which np.cos returned) would widen it; hence float() below.
            for k, g in gradient.items():
                first[k] = beta1 * first[k] + (1 - beta1) * g
                second[k] = beta2 * second[k] + (1 - beta2) * g * g
                m = first[k] / (1 - beta1 ** step)
                v = second[k] / (1 - beta2 ** step)
                if k.endswith("weight"):
                    p[k] = p[k] * float(1 - rate * recipe.weight_decay)
                p[k] = p[k] - float(rate) * m / (np.sqrt(v) + 1e-8)
                assert p[k].dtype == np.float32
    return p


def validate(images, labels, train_indices, held_out):
    """Compare the candidates without touching the test split."""
    kept = train_indices[~np.isin(train_indices, held_out)]
    x, y = to_input(images[kept]), labels[kept]
    x_held, y_held = to_input(images[held_out]), labels[held_out]
    print(f"training on {len(kept)}, judging on {len(held_out)} held-out training images")
    for name, recipe in CANDIDATES.items():
        right, losses, started = [], [], time.time()
        for seed in (1, 2, 3):
            probability = softmax(forward(train(x, y, recipe, seed), x_held)[0])
            right.append(int((probability.argmax(axis=1) == y_held).sum()))
            losses.append(-np.log(probability[np.arange(len(y_held)), y_held]).mean())
        print(f"{name:22s} right {right} mean {np.mean(right):6.2f} "
              f"loss {np.mean(losses):.4f}  {time.time() - started:.0f} s", flush=True)


# ---------------------------------------------------------------------------
# Files
# ---------------------------------------------------------------------------

def write_npy(path, array):
    """Little-endian, C order, format 1.0: the only kind the Swift reader must know."""
    array = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
    with open(path, "wb") as file:
        np.lib.format.write_array(file, array, version=(1, 0), allow_pickle=False)


def multiply_accumulates():
    """Per image, counting the products with padding zeros as hardware does them."""
    return {"conv1": 8 * 8 * 8 * 1 * 9, "conv2": 16 * 4 * 4 * 8 * 9, "dense": CLASSES * 64}


NETWORK_YAML = """\
name: digits                     # handwritten digits, 8x8 pixels
kind: network
summary: A small convolutional network for handwritten digits, {macs} multiply-accumulates per image, trained in float32
source: Optical Recognition of Handwritten Digits (E. Alpaydin, C. Kaynak, UCI Machine Learning Repository, 1998), CC BY 4.0, via scikit-learn load_digits; split with seed {split_seed} into {train} training images ({calibration} of them stored for calibration) and {test} test images; weights trained by Tools/train_digits.py with seed {training_seed}
input: {{shape: [1, 8, 8], pixelScale: 0.0625}}     # x = pixel / 16
classes: 10
layers:
  - {{kind: convolution, name: conv1, weight: conv1.weight.npy, bias: conv1.bias.npy, stride: 1, padding: 1}}
  - {{kind: relu}}
  - {{kind: maxPool, size: 2}}
  - {{kind: convolution, name: conv2, weight: conv2.weight.npy, bias: conv2.bias.npy, stride: 1, padding: 1}}
  - {{kind: relu}}
  - {{kind: maxPool, size: 2}}
  - {{kind: flatten}}
  - {{kind: dense, name: dense, weight: dense.weight.npy, bias: dense.bias.npy}}
  - {{kind: softmax}}
calibration: {{images: calibration.images.npy, labels: calibration.labels.npy}}
test: {{images: test.images.npy, labels: test.labels.npy}}
check: {{testImages: {test}, correct: {correct}}}
"""

README = """\
# digits

A convolutional network for handwritten digits of 8x8 pixels, small enough
({macs} multiply-accumulates per image) to run through bit-accurate models of
low-precision multiply-accumulate units. `network.yaml` lists the layers.

- **Images:** "Optical Recognition of Handwritten Digits", E. Alpaydin and C. Kaynak,
  UCI Machine Learning Repository, 1998,
  <https://archive.ics.uci.edu/dataset/80/optical+recognition+of+handwritten+digits>,
  licensed [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), taken from
  scikit-learn's `load_digits`. Changes: reordered, split and stored as `uint8`.
- **Split:** seeded (seed {split_seed}) and stratified by digit: {train} training and {test} test
  images, {total} in all. The {calibration} calibration images are part of the training images,
  never of the test images. Training and test digits come from the same 13 writers,
  so the accuracy says nothing about unseen handwriting.
- **Weights:** Adam in float32 with small shifts and rotations (seed {training_seed}).
  The recipe was chosen on {calibration} held-out training images, then trained on all {train}.
- **Accuracy in float32:** {correct} of {test} test images right, {accuracy:.2f} %.
- **Files:** NumPy `.npy` 1.0, little-endian, C order: `float32` weights `[O,I,3,3]` and
  `[10,64]`, `uint8` images `[N,8,8]` (0...16) and labels. `reference.logits.npy` holds
  the float32 logits, before the softmax, of the first {reference} test images.
- **Regenerate:** `pip install -r Tools/requirements-train.txt`, then
  `python Tools/train_digits.py`. It writes this folder, this page included. The same
  machine writes the same bytes; another processor may round some sums differently,
  and then ends with slightly different weights. The images stay the same everywhere.
"""


def write_all(out, p, images, labels, train_indices, calibration, test):
    out.mkdir(parents=True, exist_ok=True)
    for name in PARAMETERS:
        write_npy(out / f"{name}.npy", p[name])
    for name, indices in (("calibration", calibration), ("test", test)):
        write_npy(out / f"{name}.images.npy", images[indices])
        write_npy(out / f"{name}.labels.npy", labels[indices])

    # Everything stated below comes from the files as written, not from memory.
    stored = {name: np.load(out / f"{name}.npy") for name in PARAMETERS}
    x, y = to_input(np.load(out / "test.images.npy")), np.load(out / "test.labels.npy")
    write_npy(out / "reference.logits.npy", forward(stored, x[:REFERENCE_COUNT])[0])
    logits = forward(stored, x)[0]
    correct = int((logits.argmax(axis=1) == y).sum())

    # A count that one rounding error could change would be a poor reference value:
    # the best two logits must lie much further apart than float32 sums can differ.
    ordered = np.sort(logits, axis=1)
    margin = float((ordered[:, -1] - ordered[:, -2]).min())
    assert margin > 1e-4, f"two classes nearly tie (logits {margin} apart)"

    facts = dict(macs=sum(multiply_accumulates().values()), train=len(train_indices),
                 calibration=len(calibration), test=len(test), total=len(images),
                 split_seed=SPLIT_SEED, training_seed=TRAINING_SEED, correct=correct,
                 accuracy=100 * correct / len(test), reference=REFERENCE_COUNT)
    (out / "network.yaml").write_text(NETWORK_YAML.format(**facts), encoding="utf-8")
    (out / "README.md").write_text(README.format(**facts), encoding="utf-8")
    print(f"{correct} of {len(test)} right ({facts['accuracy']:.2f} %), "
          f"{facts['macs']} MACs per image, smallest logit margin {margin:.4f}")


def main():
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description="Train the digits network.")
    parser.add_argument("--out", type=Path, default=root / "Specs" / "networks" / "digits")
    parser.add_argument("--validate", action="store_true",
                        help="compare the candidate recipes and write nothing")
    arguments = parser.parse_args()

    images, labels, train_indices, calibration, test = load_split()
    if arguments.validate:
        validate(images, labels, train_indices, calibration)
        return
    started = time.time()
    p = train(to_input(images[train_indices]), labels[train_indices],
              CANDIDATES[CHOSEN], TRAINING_SEED)
    print(f"trained in {time.time() - started:.1f} s")
    write_all(arguments.out, p, images, labels, train_indices, calibration, test)


if __name__ == "__main__":
    main()
