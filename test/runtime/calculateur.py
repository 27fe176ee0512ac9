# An independent calculator (Python's fractions): draws operations and prints them with their results, as JSON.
# vecteurs.json is `python3 calculateur.py 600 1`; exact.test.ts also draws fresh ones when python3 is at hand.
import json
import random
import sys
from fractions import Fraction
from math import ceil, floor

combien, graine = int(sys.argv[1]), int(sys.argv[2])
tirage = random.Random(graine)
MODES = ["moitie-vers-exterieur", "moitie-vers-pair", "moitie-vers-zero", "inferieur", "superieur"]


def nombre():
    forme = tirage.randrange(6)
    if forme == 0:
        return Fraction(tirage.randint(-20, 20))
    if forme == 1:
        return Fraction(tirage.randint(-4000, 4000), 2)
    if forme == 2:
        return Fraction(tirage.randint(-10**6, 10**6), 10 ** tirage.randint(0, 6))
    if forme == 3:
        return Fraction(tirage.randint(-50, 50), tirage.randint(1, 50))
    if forme == 4:
        return Fraction(tirage.randint(0, 10**4), tirage.randint(1, 10**4))
    return Fraction(tirage.randint(-10**40, 10**40), tirage.randint(1, 10**30))


def dit(x):
    return f"{x.numerator}/{x.denominator}"


def arrondi(x, pas, mode):
    q = x / pas
    bas = floor(q)
    reste = q - bas
    if mode == "inferieur":
        k = bas
    elif mode == "superieur":
        k = ceil(q)
    elif reste != Fraction(1, 2):
        k = floor(q + Fraction(1, 2))
    elif mode == "moitie-vers-pair":
        k = round(q)
    elif mode == "moitie-vers-exterieur":
        k = (1 if q > 0 else -1) * floor(abs(q) + Fraction(1, 2))
    else:
        k = (1 if q > 0 else -1) * floor(abs(q))
    return k * pas


out = []
while len(out) < combien:
    op = tirage.choice(["plus", "moins", "fois", "divise", "compare", "plancher", "plafond", "arrondi", "seuil"])
    a, b = nombre(), nombre()
    ligne = {"op": op, "a": dit(a), "b": dit(b)}
    if op == "plus":
        ligne["r"] = dit(a + b)
    elif op == "moins":
        ligne["r"] = dit(a - b)
    elif op == "fois":
        ligne["r"] = dit(a * b)
    elif op == "divise":
        if b == 0:
            continue
        ligne["r"] = dit(a / b)
    elif op == "compare":
        if tirage.randrange(4) == 0:
            b = a + Fraction(tirage.choice([-1, 0, 1]), 10**50)
            ligne["b"] = dit(b)
        ligne["r"] = str((a > b) - (a < b))
    elif op == "plancher":
        ligne["r"] = str(floor(a))
    elif op == "plafond":
        ligne["r"] = str(ceil(a))
    elif op == "arrondi":
        pas = tirage.choice([Fraction(1), Fraction(1, 100), Fraction(1, 2), Fraction(10)])
        mode = tirage.choice(MODES)
        ligne["b"] = dit(pas)
        ligne["mode"] = mode
        ligne["r"] = dit(arrondi(a, pas, mode))
    else:
        d = tirage.randint(1, 10**4)
        pour = tirage.choice([Fraction(2, 3), Fraction(1, 3), Fraction(1, 5), Fraction(4, 5), Fraction(9, 10), Fraction(1, 20)])
        n = max(0, floor(pour * d) + tirage.randint(-1, 1))
        ligne["a"], ligne["b"] = f"{n}/{d}", dit(pour)
        ligne["r"] = str(Fraction(n, d) >= pour)
    out.append(ligne)
print("[\n" + ",\n".join(json.dumps(ligne) for ligne in out) + "\n]")
