// One text that holds every construct of the language, already in canonical layout.
export const EXEMPLE = `# Les règles d'essai : tout ce que la langue sait dire.

donnée fse_télétransmises « Feuilles de soins télétransmises » : nombre de feuilles, prérempli
donnée feuilles_de_soins  « Feuilles de soins, toutes formes confondues » : nombre de feuilles, prérempli
donnée arrêts             « Arrêts » : nombre d'arrêts, prérempli, au plus feuilles_de_soins
donnée lap_certifié       « Logiciel d'aide à la prescription certifié HAS » : oui ou non, déclaratif
donnée date_commande      « Date de la commande » : date
donnée devis              « Devis TTC » : montant, entre 0 € et 100 000 €
donnée part               « Part » : taux
donnée note_interne       « Note » : points
donnée indice             « Indice » : nombre
donnée délai              « Délai » : durée
donnée temps_assistant    « Quotité de l'assistant médical » : choix parmi
  tiers_temps « Tiers temps », mi_temps « Mi-temps », temps_plein « Temps plein »

donnée messagerie : oui ou non, déclaratif,
  question « Disposez-vous d'une messagerie sécurisée ? »

convention convention_2016 « Convention nationale des médecins libéraux du 25 août 2016 »
  signée le 25 août 2016
  publiée le 23 octobre 2016
  source : « Arrêté du 20 octobre 2016 » https://www.legifrance.gouv.fr/loda/id/JORFTEXT000033285608

> Le forfait structure est créé.
dispositif forfait_structure « Forfait structure » à compter de 2017
  article : « article 20 et annexe 12 »
  période : année civile
  valeur du point : 7 €
  confirmé jusqu'en 2025

  calcul part_vsm « Part des patients » : patients_avec_vsm / patients
  paramètre patientèle_de_référence « Patientèle de référence » : 800 patients
  paramètre date_limite : 28 avril 2023
  paramètre taux_à_venir : à fixer par décret
  résultat reste_à_charge « Reste à charge » : devis - montant de volet 2

  volet 1 « Équipement du cabinet »
    exige : tous les indicateurs sauf coordination, messagerie
    points : 175 en 2017, 230 en 2018, 280 à compter de 2019

    indicateur logiciel « Logiciel métier : LAP certifié HAS et compatible DMP »
      article : « annexe 12, article 1.1 »
      condition : lap_certifié et compatible_dmp

    # à vérifier auprès de la caisse
    indicateur télétransmission « Taux de télétransmission »
      mesure : fse_télétransmises / feuilles_de_soins
      seuil : au moins 2/3

  volet socle
    prérequis : volet 1
    exige : au moins 4 indicateurs
    total : 75 points en 2017, 230 en 2018, 380 à compter de 2019
      écart reconnu de 48 points « motif »

    indicateur commande « Commande »
      mesure : date_commande
      seuil : avant le 28 avril 2023 en 2023, au plus tard le 15 juillet 2024 à compter de 2024
      points : non communiqués, de 0 à 360, fournis par points_effection
      sous-indicateur aat « Arrêt de travail en ligne »
        montant : selon part_vsm
          | moins de 50 %           |     0 € |
          | de 50 % à moins de 90 % | 1 500 € |
          | au moins 90 %           | 3 000 € |
        majoration structuration : 20 % si vsm_structurés / vsm_déposés > 1/3
        majoration : 10 %
        cumul : produit
        pondération : montant × patientèle / patientèle_de_référence
        plafond : si a alors 10 € sinon 20 €
        arrondi : au centime, moitié en s'éloignant de zéro
      sous-indicateur contrat
        montant : selon temps_assistant et année_du_contrat  # table croisée
          |             |        1 |        2 | au moins 3 |
          | tiers temps | 12 000 € |  9 000 € |    7 000 € |
          | mi-temps    | 18 000 € | 13 500 € | non ouvert |
      sous-indicateur liste
        montant : selon temps_assistant, année_du_contrat, activité
          | —  |                         1 | « 5 » | 12,50 € |
          # une remarque entre deux rangées
          | oc | avant le 1er janvier 2022 | libre |     0 € |
        barème : progression de taux (départ : 0 % ; oi : 30 % ; oc : 100 %)
        points : 40

dispositif suite « Suite » succède à forfait_structure à compter du 1er mai 2023
  période : unique

avenant avenant_9 à convention_2016 « Avenant n° 9 »
  signé le 30 juillet 2021
  publié le 25 septembre 2021
  après avenant_8
  source : secondaire « Annexe 3 » https://legal.tricoteuses.fr/articles/JORFARTI000044097788
  source : déduite « Une hypothèse »
  note : « Une remarque pour le lecteur. »

dans forfait_structure, à compter de 2022, par « article 4 »  # avenant 9
  source : « Ailleurs »
  note : « Voir plus bas. »
  transfère coordination de volet 2 vers volet 1 après logiciel
    sans points au lieu de 120
  > Le volet 1 vaut 400 points.
  modifie volet 1 malgré avenant_8
    points : 400 au lieu de (280 en 2022, 400 à compter de 2023)
    seuil : au moins 20 % au lieu de au moins 10 %
    sans majoration structuration
  remplace téléservices
    indicateur téléservices « Téléservices »
      total : 100 points
      sous-indicateur aat « Arrêt de travail en ligne »
        seuil : au moins 80 %
        points : 22,5
  remplace ancien par
    indicateur nouveau « Nouveau »
  ajoute à volet 2 après téléservices
    indicateur usage_dmp « Alimentation du DMP »
      points : 40
  ajoute
    calcul x : moyenne de (a ; b ; c) parmi les mesurables
    paramètre y : minimum de (1 ; maximum de (somme de (a ; b) ; 2))
  abroge aat
  fusionne messagerie, dmp dans logiciel
    condition : logiciel_référencé_ségur et (lap_certifié ou spécialité_sans_lap)
  scinde logiciel en
    indicateur logiciel_a
    indicateur logiciel_b
  renomme logiciel en logiciel_métier « Logiciel métier »
  renumérote volet 2 en volet 3
  reporte date_limite du 28 avril 2023 au 31 mai 2023
  suspend coordination
    réputé atteint
  suspend aat
    sans points
  suspend pse
    points : non communiqués
  rétablit coordination
  pour mémoire « annexe 3, 1° »

annonce total de volet 2 : 883 points en 2023
  source : « annexe 3 »
annonce total de volet 1 de forfait_structure : 400 points

décision coordination_2022 modifiant convention_2016 « La coordination reste facultative en 2022 »
  publiée le 11 janvier 2023

dans forfait_structure, pour 2022
  modifie volet 1
    condition : non (a ou b) et (x ou non y) et fin d'exercice ≥ 31 décembre 2022
    # un mot à la fin du bloc
  # et un autre, pour les instructions

dans forfait_structure, du 1er mai 2023 au 30 juin 2023
  abroge aat

dans forfait_structure, dès l'origine
  abroge aat

dans forfait_structure, jusqu'en 2021
  abroge aat

dans forfait_structure, jusqu'au 30 juin 2021
  abroge aat

dans forfait_structure, de 2019 à 2021
  abroge aat

règlement règlement_2024 remplaçant convention_2016

arrêté arrêté_2024 modifiant convention_2016

accord accord_2017

lecture tiers_inclus de avenant_9 « Les plaquettes disent au moins un tiers »
  source : secondaire « 000_54fa3b629b1930fd.txt »
# fin du fichier
`;
