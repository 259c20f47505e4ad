#!/usr/bin/python3
"""Fits the model of close reading: a BERT whose first layers are those of a published sentence encoder, fitted on to marked texts.

Needs Debian's python3-torch, python3-onnx and libopenblas0-pthread; one run uses one thread and gives the same model each time.
  train-reader.py ENCODER.onnx TOKENIZER.json TEXTS --model reading.gz       the model to ship
  train-reader.py ENCODER.onnx TOKENIZER.json TEXTS --fold 0 --part fold0    what a model of the other texts says of every fifth text
  train-reader.py ENCODER.onnx TOKENIZER.json TEXTS --readings OUT fold0 ... puts the folds together for TrainClaims and TrainBias
TEXTS is made by ReaderTexts. The form of the model is told in ReadingModel, that of the readings in Readings.
"""
import argparse
import gzip
import json
import math
import os
import pickle
import random
import re
import struct
import time
import unicodedata

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

WIDTH, ATTENTION, INNER, SHAPES, LONGEST, PIECES_OF_TOKEN = 384, 12, 1536, 6, 126, 8
VOICES = ["author", "quoted", "paraphrased"]
TYPES = ["event", "quantity", "causal", "prediction", "accusation", "policy"]
WORTHS = ["0", "1", "2", "3"]
# How much each head counts while fitting: claim, bias, technique, voice, type, checkworthy, sentence.
WEIGHTS = [1, 1, .3, .1, .15, .15, .5]
FOLDS, BATCH, DROPOUT, EPOCHS, RATE = 5, 6, .1, 3, 1e-4


class Pieces:
    """BERT's WordPiece, lower case, without accents; the same as WordPieces of the engine."""

    def __init__(self, tokenizer):
        self.ids = json.load(open(tokenizer, encoding="utf8"))["model"]["vocab"]
        self.known = {}

    def of(self, token):
        if token not in self.known:
            plain = "".join(c for c in unicodedata.normalize("NFD", token.lower()) if unicodedata.category(c) != "Mn")
            pieces = [p for run in re.findall(r"\w+|[^\w\s]", plain) for p in self.run(run)]
            self.known[token] = (pieces or [self.ids["[UNK]"]])[:PIECES_OF_TOKEN]
        return self.known[token]

    def run(self, run):
        found, begin = [], 0
        while begin < len(run) < 60:
            end = len(run)
            while end > begin and ("##" if begin else "") + run[begin:end] not in self.ids:
                end -= 1
            if end == begin:
                break
            found.append(self.ids[("##" if begin else "") + run[begin:end]])
            begin = end
        return found if begin == len(run) else [self.ids["[UNK]"]]


def shape(word):
    if not any(c.isalnum() for c in word):
        return 0
    if any(c.isdigit() for c in word):
        return 5
    if word.islower():
        return 1
    if word.isupper() and len(word) > 1:
        return 3
    return 2 if word[0].isupper() else 4


def read_texts(path):
    """Name and sentences of each text; a sentence is a list of (word, claim, bias)."""
    texts, sentence = [], []
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("#text "):
            texts.append((line[6:], []))
        elif line:
            sentence.append(line.split("\t"))
        elif sentence:
            texts[-1][1].append(sentence)
            sentence = []
    return texts


def bio(label):
    return 0 if label == "O" else 1 if label[0] == "B" else 2


class Chunk:
    """As many whole sentences as can be read at once: ids, shapes, where tokens and sentences are, what is marked there."""

    def __init__(self, name, pieces):
        self.name, self.ids, self.shapes = name, [pieces.ids["[CLS]"]], [0]
        self.firsts, self.places, self.marks, self.ends = [], [], [], []


def chunks(text, pieces, techniques):
    name, sentences = text
    made, chunk = [], Chunk(name, pieces)
    for s, sentence in enumerate(sentences):
        cut = [pieces.of(word) for word, _, _ in sentence]
        if len(chunk.ids) > 1 and len(chunk.ids) + sum(map(len, cut)) + 1 > LONGEST:
            made.append(chunk)
            chunk = Chunk(name, pieces)
        for t, ((word, claim, bias), ids) in enumerate(zip(sentence, cut)):
            if len(chunk.ids) + len(ids) + 1 > LONGEST:
                made.append(chunk)
                chunk = Chunk(name, pieces)
            chunk.firsts.append(len(chunk.ids))
            chunk.places.append((s, t))
            chunk.ids += ids
            chunk.shapes += [shape(word)] * len(ids)
            of = claim[2:].split(" ") if bio(claim) else ["", "", ""]
            chunk.marks.append((bio(claim), bio(bias), techniques.index(bias[2:]) if bio(bias) else -1,
                                *(known.index(value) if value in known else -1 for known, value in zip((VOICES, TYPES, WORTHS), of))))
        chunk.ends.append((len(chunk.ids), int(any(claim != "O" for _, claim, _ in sentence)), s))
        chunk.ids.append(pieces.ids["[SEP]"])
        chunk.shapes.append(0)
    return made + [chunk] if len(chunk.ids) > 1 else made


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        for name in ("query", "key", "value", "output"):
            setattr(self, name, nn.Linear(WIDTH, WIDTH))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm, self.last_norm = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, mask):
        rows, length, _ = x.shape
        query, key, value = (linear(x).view(rows, length, ATTENTION, -1).transpose(1, 2) for linear in (self.query, self.key, self.value))
        attention = (query @ key.transpose(2, 3) / math.sqrt(WIDTH // ATTENTION) + mask).softmax(-1)
        met = (F.dropout(attention, DROPOUT, self.training) @ value).transpose(1, 2).reshape(rows, length, WIDTH)
        x = self.norm(x + F.dropout(self.output(met), DROPOUT, self.training))
        return self.last_norm(x + F.dropout(self.outer(F.gelu(self.inner(x))), DROPOUT, self.training))


class Reader(nn.Module):
    def __init__(self, heads, layers):
        super().__init__()
        self.piece, self.position, self.shape = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(layers)])
        self.sizes = [len(labels) for _, labels in heads]
        self.heads = nn.Linear(WIDTH, sum(self.sizes))
        nn.init.zeros_(self.shape.weight)
        nn.init.normal_(self.heads.weight, 0, .02)
        nn.init.zeros_(self.heads.bias)

    def forward(self, ids, shapes, mask):
        x = self.norm(self.piece(ids) + self.position(torch.arange(ids.shape[1]))[None] + self.shape(shapes))
        x = F.dropout(x, DROPOUT, self.training)
        hidden = ((1 - mask.float()) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, hidden)
        return self.heads(F.dropout(x, DROPOUT, self.training)).split(self.sizes, 2)

    def start(self, path):
        """Takes the first layers of a published encoder; the embedding of the first segment goes into the positions."""
        graph = onnx.load(path).graph
        known = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        matrix = {n.output[0]: known[n.input[1]].T.contiguous() for n in graph.node if n.op_type == "MatMul" and n.input[1] in known}
        state = {"piece.weight": known["embeddings.word_embeddings.weight"], "norm.weight": known["embeddings.LayerNorm.weight"], "norm.bias": known["embeddings.LayerNorm.bias"],
                 "position.weight": known["embeddings.position_embeddings.weight"] + known["embeddings.token_type_embeddings.weight"][0][None]}
        for number in range(len(self.layers)):
            for own, theirs in (("query", "attention/self/query"), ("key", "attention/self/key"), ("value", "attention/self/value"), ("output", "attention/output/dense"),
                                ("inner", "intermediate/dense"), ("outer", "output/dense")):
                state[f"layers.{number}.{own}.weight"] = matrix[f"/encoder/layer.{number}/{theirs}/MatMul_output_0"]
                state[f"layers.{number}.{own}.bias"] = known[f"encoder.layer.{number}.{theirs.replace('/', '.')}.bias"]
            for own, theirs in (("norm", "attention.output.LayerNorm"), ("last_norm", "output.LayerNorm")):
                for part in ("weight", "bias"):
                    state[f"layers.{number}.{own}.{part}"] = known[f"encoder.layer.{number}.{theirs}.{part}"]
        missing = self.load_state_dict(state, strict=False)
        assert not missing.unexpected_keys and all(key.startswith(("shape", "heads")) for key in missing.missing_keys)
        self.piece.weight.requires_grad_(False)


def batch(some):
    longest = max(len(chunk.ids) for chunk in some)

    def filled(row):
        return row + [0] * (longest - len(row))
    return (torch.tensor([filled(chunk.ids) for chunk in some]), torch.tensor([filled(chunk.shapes) for chunk in some]),
            torch.tensor([filled([1] * len(chunk.ids)) for chunk in some]))


def loss(reader, some):
    out = reader(*batch(some))
    rows = torch.tensor([row for row, chunk in enumerate(some) for _ in chunk.firsts])
    at = torch.tensor([first for chunk in some for first in chunk.firsts])
    marks = torch.tensor([mark for chunk in some for mark in chunk.marks])
    total = 0.
    for head, weight in enumerate(WEIGHTS[:-1]):
        if (marks[:, head] >= 0).any():
            total = total + weight * F.cross_entropy(out[head][rows, at], marks[:, head], ignore_index=-1)
    ends = [(row, place, claimed) for row, chunk in enumerate(some) for place, claimed, _ in chunk.ends]
    told = out[-1][torch.tensor([row for row, _, _ in ends]), torch.tensor([place for _, place, _ in ends]), 0]
    return total + WEIGHTS[-1] * F.binary_cross_entropy_with_logits(told, torch.tensor([float(claimed) for _, _, claimed in ends]))


def fit(reader, learned):
    """AdamW, the rate rising for a twelfth of the steps and then falling to nothing."""
    steps = EPOCHS * math.ceil(len(learned) / BATCH)
    new = list(reader.heads.parameters()) + list(reader.shape.parameters())
    old = [p for name, p in reader.named_parameters() if p.requires_grad and not name.startswith(("heads", "shape"))]
    optimizer = torch.optim.AdamW([{"params": new, "lr": 10 * RATE}, {"params": old, "lr": RATE}], weight_decay=.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / (.08 * steps)) * max(.02, 1 - step / steps))
    reader.train()
    begun, step = time.time(), 0
    for _ in range(EPOCHS):
        random.shuffle(learned)
        for begin in range(0, len(learned), BATCH):
            value = loss(reader, learned[begin:begin + BATCH])
            optimizer.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(new + old, 1.)
            optimizer.step()
            schedule.step()
            step += 1
            if step % 100 == 0:
                print(f"step {step} of {steps}, {time.time() - begun:.0f} s, loss {value.item():.3f}", flush=True)


def told(reader, held):
    """For each chunk what is told of its tokens and of its sentences."""
    reader.eval()
    found = []
    with torch.no_grad():
        for chunk in held:
            out = reader(*batch([chunk]))
            firsts, ends = torch.tensor(chunk.firsts, dtype=torch.long), torch.tensor([place for place, _, _ in chunk.ends], dtype=torch.long)
            tokens = torch.cat([head[0, firsts].softmax(1) for head in out[:-1]], 1)
            found.append((chunk.name, chunk.places, tokens.numpy(), [s for _, _, s in chunk.ends], torch.sigmoid(out[-1][0, ends, 0]).numpy(), [c for _, c, _ in chunk.ends]))
    return found


def f1(found, least):
    """Of sentences with a claim, by the three tokens that are likeliest to be in one."""
    inside, claimed = {}, {}
    for name, places, tokens, ends, _, marked in found:
        for (s, _), row in zip(places, tokens):
            inside.setdefault((name, s), []).append(1 - row[0])
        for s, mark in zip(ends, marked):
            claimed[name, s] = mark
    pairs = [(np.mean(sorted(inside[key])[-3:]) >= least, mark) for key, mark in claimed.items()]
    return 2 * sum(1 for p, c in pairs if p and c) / max(1, sum(p for p, _ in pairs) + sum(c for _, c in pairs))


def utf(text):
    data = text.encode("utf8")
    return struct.pack(">H", len(data)) + data


def write_readings(path, heads, texts, parts):
    labels = [(head, label) for head, own in heads[:-1] for label in own]
    with open(path, "wb") as out:
        out.write(struct.pack(">i", len(labels)) + b"".join(utf(head) + utf(label) for head, label in labels))
        found = {}
        for part in parts:
            for name, *rest in pickle.load(open(part, "rb")):
                found.setdefault(name, []).append(rest)
        for name, sentences in texts:
            tokens = [np.zeros((len(sentence), len(labels)), ">f4") for sentence in sentences]
            claims = np.zeros(len(sentences))
            for places, rows, ends, ps, _ in found[name]:
                for (s, t), row in zip(places, rows):
                    tokens[s][t] = row
                for s, p in zip(ends, ps):
                    claims[s] = p
            out.write(utf(name) + struct.pack(">i", len(sentences)))
            for rows, claim in zip(tokens, claims):
                out.write(struct.pack(">if", len(rows), claim) + rows.tobytes())


def write_model(path, reader, pieces, heads):
    out = bytearray()
    state = {name: value.detach().numpy().astype(np.float32) for name, value in reader.state_dict().items()}

    def floats(*values):
        for value in values:
            out.extend(np.ascontiguousarray(value, ">f4").tobytes())

    def rounded(rows):
        scale = np.abs(rows).max(1) / 127
        scale[scale == 0] = 1
        return scale.astype(np.float32), np.clip(np.rint(rows / scale[:, None]), -127, 127).astype(np.int8)

    def matrix(name):
        scale, weights = rounded(state[name + ".weight"])
        floats(state[name + ".bias"], scale)
        out.extend(np.ascontiguousarray(weights.T).tobytes())

    def norm(name):
        floats(state[name + ".weight"], state[name + ".bias"])

    def is_kept(piece):
        # What English texts have: Latin letters, digits, marks.
        plain = piece[2:] if piece.startswith("##") else piece
        return piece in ("[CLS]", "[SEP]", "[UNK]") or not re.fullmatch(r"\[.+\]", piece) and all(ord(c) < 0x250 or not c.isalpha() and ord(c) < 0x2e80 for c in plain)
    kept = [(piece, number) for piece, number in sorted(pieces.ids.items(), key=lambda item: item[1]) if is_kept(piece)]
    out.extend(struct.pack(">10i", 0x474C5231, WIDTH, ATTENTION, len(reader.layers), INNER, len(kept), WIDTH, LONGEST, SHAPES, LONGEST))
    for piece, _ in kept:
        out.extend(utf(piece))
    scales, rows = rounded(state["piece.weight"][[number for _, number in kept]])
    for scale, row in zip(scales, rows):
        out.extend(struct.pack(">f", scale) + row.tobytes())
    floats(state["position.weight"][:LONGEST], state["shape.weight"])
    norm("norm")
    for number in range(len(reader.layers)):
        for name in ("query", "key", "value", "output"):
            matrix(f"layers.{number}.{name}")
        norm(f"layers.{number}.norm")
        matrix(f"layers.{number}.inner")
        matrix(f"layers.{number}.outer")
        norm(f"layers.{number}.last_norm")
    out.extend(struct.pack(">i", len(heads)))
    for head, labels in heads:
        out.extend(utf(head) + struct.pack(">i", len(labels)) + b"".join(utf(label) for label in labels))
    matrix("heads")
    with open(path, "wb") as file:
        file.write(gzip.compress(bytes(out), 9, mtime=0))
    print(f"wrote {path}, {os.path.getsize(path) // 1024} KB, {len(kept)} pieces")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("encoder")
    parser.add_argument("tokenizer")
    parser.add_argument("texts")
    parser.add_argument("parts", nargs="*", help="files that --part wrote")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--fold", type=int, help="hold out every fifth text, from this one on")
    parser.add_argument("--part", help="where to write what is told of the texts held out")
    parser.add_argument("--readings", help="where to put the parts together")
    parser.add_argument("--model", help="where to write the model")
    given = parser.parse_intermixed_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    texts, pieces = read_texts(given.texts), Pieces(given.tokenizer)
    techniques = sorted({bias[2:] for _, sentences in texts for sentence in sentences for _, _, bias in sentence if bio(bias)})
    heads = [("claim", ["O", "B", "I"]), ("bias", ["O", "B", "I"]), ("technique", techniques), ("voice", VOICES), ("type", TYPES), ("checkworthy", WORTHS), ("sentence", ["claim"])]
    if given.readings:
        write_readings(given.readings, heads, texts, given.parts)
        return
    learned = [chunk for number, text in enumerate(texts) if number % FOLDS != given.fold for chunk in chunks(text, pieces, techniques)]
    held = [chunk for number, text in enumerate(texts) if number % FOLDS == given.fold for chunk in chunks(text, pieces, techniques)]
    reader = Reader(heads, given.layers)
    reader.start(given.encoder)
    fit(reader, learned)
    if held:
        found = told(reader, held)
        print("sentences with a claim, F1 from .4, .45, .5, .55 on:", *(f"{f1(found, least):.4f}" for least in (.4, .45, .5, .55)), flush=True)
        pickle.dump(found, open(given.part, "wb"))
    if given.model:
        reader.eval()
        write_model(given.model, reader, pieces, heads)


if __name__ == "__main__":
    main()
