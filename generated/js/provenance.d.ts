// Fichier généré par Avenant — ne pas modifier.
/** Ce qui est connu par défaut : jour de la dernière publication. */
export declare const CONNU_LE = "2024-06-21";
/**
* Version du compilateur, empreinte des règles (SHA-256), actes dans l'ordre du droit ; pour chaque dispositif, la version qui répond
* à chaque période et son statut : définitif, prévisionnel (connu avant la fin de la période), provisoire (non confirmé par les sources)…
*/
export declare const provenance: {
	readonly compilateur: "avenant 0.1.0";
	readonly empreinte: "336070f6cc76293f2df247e6bded3fe97846eaf3163b12789c704a74d2963b89";
	readonly connuLe: "2024-06-21";
	readonly actes: readonly [{
		readonly nom: "convention_2016";
		readonly libelle: "Convention nationale des médecins libéraux du 25 août 2016";
		readonly signe: "2016-08-25";
		readonly publie: "2016-10-23";
	}, {
		readonly nom: "tolérance_2017";
		readonly libelle: "En 2017, quatre indicateurs du volet 1 sur cinq suffisent";
		readonly signe: null;
		readonly publie: "2018-07-26";
	}, {
		readonly nom: "avenant_1";
		readonly libelle: "Avenant n° 1";
		readonly signe: "2016-12-30";
		readonly publie: "2017-01-05";
	}, {
		readonly nom: "avenant_6";
		readonly libelle: "Avenant n° 6";
		readonly signe: "2018-06-14";
		readonly publie: "2018-08-10";
	}, {
		readonly nom: "avenant_7";
		readonly libelle: "Avenant n° 7";
		readonly signe: "2019-06-20";
		readonly publie: "2019-08-20";
	}, {
		readonly nom: "arrêté_ségur";
		readonly libelle: "Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville";
		readonly signe: "2021-08-11";
		readonly publie: "2021-08-11";
	}, {
		readonly nom: "avenant_9";
		readonly libelle: "Avenant n° 9";
		readonly signe: "2021-07-30";
		readonly publie: "2021-09-25";
	}, {
		readonly nom: "lap_exigé_en_2022";
		readonly libelle: "La dispense de LAP ne joue qu'à compter de 2023";
		readonly signe: null;
		readonly publie: "2021-09-25";
	}, {
		readonly nom: "seuils_dmt_spe_inversés";
		readonly libelle: "DMT à 90 % et SPE à 10 %";
		readonly signe: null;
		readonly publie: "2021-09-25";
	}, {
		readonly nom: "vsm_enfants_sur_600";
		readonly libelle: "Les moins de 16 ans sont rapportés à 600 patients";
		readonly signe: null;
		readonly publie: "2021-09-25";
	}, {
		readonly nom: "vsm_tiers_inclus";
		readonly libelle: "Au moins un tiers de VSM structurés";
		readonly signe: null;
		readonly publie: "2021-09-25";
	}, {
		readonly nom: "report_ségur";
		readonly libelle: "Report des dates limites du Ségur numérique, médecine de ville";
		readonly signe: null;
		readonly publie: "2022-06-21";
	}, {
		readonly nom: "commande_signée_suffit";
		readonly libelle: "La signature au plus tard le 30 novembre suffit";
		readonly signe: null;
		readonly publie: "2022-06-21";
	}, {
		readonly nom: "commande_parvenue_avant";
		readonly libelle: "La commande doit être parvenue avant le 30 novembre";
		readonly signe: null;
		readonly publie: "2022-06-21";
	}, {
		readonly nom: "installation_jusqu_en_septembre";
		readonly libelle: "Installation jusqu'au 20 septembre 2023";
		readonly signe: null;
		readonly publie: "2022-06-21";
	}, {
		readonly nom: "coordination_2022";
		readonly libelle: "La coordination reste facultative en 2022";
		readonly signe: null;
		readonly publie: "2023-01-11";
	}, {
		readonly nom: "règlement_arbitral";
		readonly libelle: "Règlement arbitral de 2023";
		readonly signe: "2023-04-28";
		readonly publie: "2023-04-30";
	}, {
		readonly nom: "assouplissement_2023";
		readonly libelle: "Assouplissement des seuils de 2023";
		readonly signe: null;
		readonly publie: "2023-12-13";
	}, {
		readonly nom: "convention_2024";
		readonly libelle: "Convention médicale 2024-2029";
		readonly signe: "2024-06-04";
		readonly publie: "2024-06-21";
	}, {
		readonly nom: "donum_moyenne_stricte";
		readonly libelle: "Un taux sans acte fait perdre la moyenne";
		readonly signe: null;
		readonly publie: "2024-06-21";
	}, {
		readonly nom: "donum_seuils_stricts";
		readonly libelle: "Plus de 30 %, puis plus de 60 %, pour les options";
		readonly signe: null;
		readonly publie: "2024-06-21";
	}, {
		readonly nom: "fmt_c2s_majorée";
		readonly libelle: "Les 10 € de la C2S suivent les majorations du socle";
		readonly signe: null;
		readonly publie: "2024-06-21";
	}, {
		readonly nom: "fmt_majorations_multipliées";
		readonly libelle: "Les majorations du FMT se multiplient";
		readonly signe: null;
		readonly publie: "2024-06-21";
	}];
	readonly dispositifs: readonly [{
		readonly nom: "forfait_structure";
		readonly libelle: "Forfait structure";
		readonly periodes: readonly [{
			readonly version: "v1";
			readonly de: 2017;
			readonly a: 2017;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v2";
			readonly de: 2018;
			readonly a: 2018;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v4";
			readonly de: 2019;
			readonly a: 2019;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v5";
			readonly de: 2020;
			readonly a: 2021;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v8";
			readonly de: 2022;
			readonly a: 2022;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v11";
			readonly de: 2023;
			readonly a: 2023;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v12";
			readonly de: 2024;
			readonly a: 2025;
			readonly statuts: readonly ["prévisionnel"];
		}];
	}, {
		readonly nom: "rosp";
		readonly libelle: "Rémunération sur objectifs de santé publique (ROSP)";
		readonly periodes: readonly [{
			readonly version: "v2";
			readonly de: 2017;
			readonly a: 2017;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v3";
			readonly de: 2018;
			readonly a: 2023;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v3";
			readonly de: 2024;
			readonly a: 2025;
			readonly statuts: readonly ["prévisionnel"];
		}];
	}, {
		readonly nom: "fpmt";
		readonly libelle: "Forfait patientèle médecin traitant (FPMT)";
		readonly periodes: readonly [{
			readonly version: "v1";
			readonly de: 2018;
			readonly a: 2023;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v2";
			readonly de: 2024;
			readonly a: 2025;
			readonly statuts: readonly ["prévisionnel"];
		}];
	}, {
		readonly nom: "aide_assistant_médical";
		readonly libelle: "Aide à l'emploi d'un assistant médical";
		readonly periodes: readonly [{
			readonly version: "v1";
			readonly de: 2019;
			readonly a: 2019;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v2";
			readonly de: 2020;
			readonly a: 2021;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v5";
			readonly de: 2022;
			readonly a: 2022;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v8";
			readonly de: 2023;
			readonly a: 2023;
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v9";
			readonly de: 2024;
			readonly a: 2025;
			readonly statuts: readonly ["prévisionnel"];
		}, {
			readonly version: "v10";
			readonly de: 2026;
			readonly a: 2028;
			readonly statuts: readonly ["prévisionnel"];
		}, {
			readonly version: "v10";
			readonly de: 2029;
			readonly a: null;
			readonly statuts: readonly ["prévisionnel", "provisoire"];
		}];
	}, {
		readonly nom: "financement_ségur";
		readonly libelle: "Financement Ségur du logiciel métier, vague 1";
		readonly periodes: readonly [{
			readonly version: "v2";
			readonly de: "2021-08-11";
			readonly a: null;
			readonly statuts: readonly ["définitif"];
		}];
	}, {
		readonly nom: "forfait_vsm";
		readonly libelle: "Forfait pour l'élaboration initiale du volet de synthèse médicale (VSM)";
		readonly periodes: readonly [{
			readonly version: "v1";
			readonly de: "2021-09-26";
			readonly a: "2023-05-01";
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v2";
			readonly de: "2023-05-01";
			readonly a: "2023-12-13";
			readonly statuts: readonly ["définitif"];
		}, {
			readonly version: "v3";
			readonly de: "2023-12-13";
			readonly a: "2025-01-01";
			readonly statuts: readonly ["prévisionnel"];
		}];
	}, {
		readonly nom: "donum";
		readonly libelle: "Dotation numérique (DONUM)";
		readonly periodes: readonly [{
			readonly version: "v1";
			readonly de: 2026;
			readonly a: 2027;
			readonly statuts: readonly ["prévisionnel"];
		}, {
			readonly version: "v2";
			readonly de: 2028;
			readonly a: 2028;
			readonly statuts: readonly ["prévisionnel"];
		}, {
			readonly version: "v2";
			readonly de: 2029;
			readonly a: null;
			readonly statuts: readonly ["prévisionnel", "provisoire"];
		}];
	}, {
		readonly nom: "fmt";
		readonly libelle: "Forfait médecin traitant (FMT)";
		readonly periodes: readonly [{
			readonly version: "v1";
			readonly de: 2026;
			readonly a: 2028;
			readonly statuts: readonly ["prévisionnel"];
		}, {
			readonly version: "v1";
			readonly de: 2029;
			readonly a: null;
			readonly statuts: readonly ["prévisionnel", "provisoire"];
		}];
	}];
};
//# sourceMappingURL=provenance.d.ts.map
