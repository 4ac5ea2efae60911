"""Finds topics with scikit-learn's NMF in the training file of a dataset, and prints the topic of each text as JSON.

nmf.py <folder of the dataset> <number of topics>
"""
import json
import sys
import time

from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer

with open(f"{sys.argv[1]}/train.jsonl", encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines]
start = time.process_time()
rows = TfidfVectorizer(stop_words="english", sublinear_tf=True, min_df=2, max_df=0.5).fit_transform(texts)
shares = NMF(n_components=int(sys.argv[2]), init="nndsvd", random_state=1).fit_transform(rows)
print(json.dumps({"topics": shares.argmax(axis=1).tolist(), "seconds": time.process_time() - start}))
