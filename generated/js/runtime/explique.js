// Fichier généré par Avenant — ne pas modifier.
export {};
