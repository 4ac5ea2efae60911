"""Trains scikit-learn's LinearSVC on word 1-2-grams of a dataset, and prints what came of it as a line of JSON.

linear_svc.py <folder of the dataset>
"""
import json
import resource
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.svm import LinearSVC

RUNS = 5


def read(name):
    with open(f"{sys.argv[1]}/{name}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


train, test = read("train"), read("test")
start = time.process_time()
vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
rows = vectorizer.fit_transform([row["text"] for row in train])
model = LinearSVC().fit(rows, [row["label"] for row in train])
trained = time.process_time()
for _ in range(RUNS):
    guesses = model.predict(vectorizer.transform([row["text"] for row in test]))
scored = time.process_time()
right = [row["label"] for row in test]
print(json.dumps({
    "accuracy": sum(a == b for a, b in zip(guesses, right)) / len(right),
    "macroF1": f1_score(right, guesses, average="macro"),
    "trainSeconds": trained - start,
    "documentsPerSecond": RUNS * len(test) / (scored - trained),
    "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
