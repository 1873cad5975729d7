/** Common words in French, meanings in the order of the other languages' files, `|` or a new line between them; `/` between words. */
export const words = `deux|trois|quatre|cinq||sept|huit|neuf|dix|premier|deuxième|dernier|prochain|aujourd|hier|demain
maintenant/actuellement|ans/année/années|mois|semaine|jours/jour|heures/heure|matin|nuit/soir|temps
personnes/gens|homme|femme/femmes|enfant|famille|père|mère|fils|fille|épouse|mari|frère/frères
ami/amis|étudiant/élèves|professeur/enseignant|médecin|président|premier ministre|ministre|
gouvernement|parlement|élection/vote|parti|loi/lois|tribunal/cour|juge|police|armée/militaire
guerre|paix|sécurité|attaque|tué/tués|mort/morts/décès/décédé|blessé/blessure|hôpital|école/écoles
université|église|entreprise/société|banque|marché|économie|commerce|prix|argent|coût/coûts
impôt/impôts/taxe|travail|emplois/employés/salariés|industrie|pays|monde/mondial|international
ville/villes|état/états|région/zone|frontière|nord|sud|est|ouest/occidental|capitale|rue
maison/domicile|bâtiment/immeuble|eau/eaux|mer/océan|rivière/fleuve|montagne/sommet|île/îles
incendie/feu|séisme|météo|climat|voiture/véhicule|train/trains|aéroport|avion/vol/avions
navire/bateau|route/routes|livre/livres|film/films|musique|journal/quotidien|médias/presse|rapport
nouvelles/actualités|interview/entretien|communiqué/déclaration|porte parole|réunion/rencontre
accord/traité|dit/indiqué/affirmé|annoncé|ajouté|pense/croit/pensent/crois|connu/sait/savoir
veut/souhaite/voulait|besoin/nécessaire|aide/aider/soutien|problème|question/demandé
réponse/répondu|raison/parce que|résultat|plan/plans/projet/prévu||programme|système|changement
augmentation/hausse/croissance|baisse/diminution/chute|début/commencé|fin/terminé/enfin|continue
arrêté/arrêt|crise|virus/coronavirus|infection/cas|santé|patient|maladie|test/tests
recherche/étude/chercheurs|enquête|science/scientifique|technologie/technique|ordinateur|ligne
informations/données|énergie|nucléaire|arme/armes|pétrole|match/jeu/jeux|matchs|équipe/club|joueur
victoire/gagné/remporté|perdu/défaite/perte|saison|but/buts/marqué|entraîneur|football
coupe du monde|membre|dirigeant/leader|autorités/responsable|politique|droits/droit|liberté
citoyens/habitants|histoire/historique|culture|éducation|langue|nom/noms|âge|vie
nourriture/alimentation|animal/animaux|terre/terres|grand/grande/grands/gros|petit/petite/petits
nouveau|jeune/jeunes|important|difficile|possible/pourrait|différent|même/mêmes|autre/autres
plusieurs/nombreux/beaucoup|tous/toutes/tout|moitié|environ|plus de/plus
mais/cependant/toutefois/pourtant|aussi/également|donc/ainsi|si|quand/lorsque|après|avant|entre
sans|pas/ne|pourquoi||quoi/quel/quelle|qui|je/mon/nous|il/son|elle|vous/votre|centre
groupe/organisation|chiffre|pour cent|dollar|euro/euros|yen|ambassadeur|étranger/diplomatique
relations|coopération|social|avenir/futur|développement|vérité/fait|décision/décidé||effort
arrestation|prison|crime/crimes/criminel|victime|accident|manifestation/protestation
accusé/accusations|menace|photo/photos/image|vidéo|téléphone/appel|lettre|porte|chambre/salle
œil/yeux|main/mains|tête|dieu|roi|reine||visage|cœur|pied/pieds/jambe/jambes|cheveux|corps|voix
garçon/garçons|filles|bébé/bébés|ennemi/ennemis|soldat/soldats/troupes|agriculteur/agriculteurs
avocat/avocats|acteur/actrice|écrivain/auteur|artiste/artistes|invité/invités|conducteur/chauffeur
foule|table|chaise|lit|fenêtre/fenêtres|mur/murs/paroi|sol/plancher|cuisine|jardin|arbre/arbres
fleur/fleurs|forêt/forêts|pierre/pierres/rocher|chien/chiens|chat/chats|cheval/chevaux
oiseau/oiseaux|poisson/poissons|pain|viande|vin/bière|café/thé|vêtements/robe|chaussures
boîte/boîtes|fusil/pistolet/arme à feu|autobus/bus|vélo|pont|gare|magasin/boutique|restaurant|hôtel
bureau|ferme|village/villages|or|soleil|lune|étoile/étoiles|ciel|planète|vent/vents|pluie/pluies
neige|glace|été|hiver|printemps|automne|champ/champs|lac|minute/minutes|instant/moment|siècle
week-end|anniversaire|passé|toujours|jamais|souvent|parfois|immédiatement/bientôt|déjà
encore/de nouveau|tôt|tard|voir/vu/voit|regarder/regard/regarde|entendre/entendu/écouter
parler/parle/parlait|écrire/écrit|lire/lu|aller/allé/va|venir/venu/vient|revenir/retour/retourné
quitter/quitté/partir|arriver/arrivé/arrivée|entrer/entré|ouvrir/ouvert|fermer/fermé|assis/asseoir
debout|marcher/marche|courir/course/couru|dormir/sommeil|manger/mangé|boire/bu|acheter/acheté/achat
vendre/vendu/vente/ventes|payer/payé/paiement|donner/donné|prendre/pris|envoyer/envoyé
recevoir/reçu|trouver/trouvé|chercher|utiliser/utilisé/utilisation|faire
construire/construit/construction|casser/cassé/rompre|jouer/joué|chanter/chanson/chanteur
rire/sourire/sourit|pleurer/larmes|amour/aimer/aime|peur/crainte/craint|espérer/espoir/espère
souvenir/mémoire/rappelle|oublier/oublié|comprendre/compris|apprendre/appris
essayer/essayé/tenter/tentative|attendre/attente|rencontrer/rencontré|suivre/suivi|montrer/montré
choisir/choisi/choix|né/née/naissance|marier/marié/mariage|combattre/combat/combats/bataille
promettre/promis/promesse|merci/remercier/remercie|visiter/visite/visité|voyager/voyage/trajet
signer/signé|publier/publié/publication|créer/créé/création|protéger/protection/protégé
améliorer/amélioration|permettre/permis/autorisation|interdire/interdit/interdiction|produit
sentir/sentiment/ressent|devenir/devenu|bon/bonne/meilleur|mauvais/pire|beau/belle/beauté
heureux/heureuse/bonheur/joie|triste/tristesse|colère/fâché|pauvre/pauvres/pauvreté|riche/richesse
chaud/chaleur|froid|sombre/obscurité|lumière/lumières|blanc/blanche|noir/noire|rouge|vert/verte
bleu/bleue|fort/forte/force|faible/faiblesse|haut/haute/élevé|bas/basse|long/longue/longtemps
court/courte|profond/profonde|lourd/lourde|plein/pleine|vide|facile/simple|danger/dangereux
risque/risques|rapide/vite/rapidement|lent/lentement|silence/calme/tranquille|seul/seule|célèbre
populaire|privé/privée|sûr/certain/certainement|grave/sérieux|spécial/particulier|entier/entière
principal/majeur|semblable/similaire|idée/idées|rêve/rêves|récit|moyen/méthode/manière
occasion/chance/opportunité|succès/réussite/réussi|expérience|situation|condition/conditions
exemple|lieu/endroit|partie|valeur/valeurs|qualité|service/services|produits
client/clients/consommateurs|investissement/investisseurs|dette/dettes|budget
exportation/exportations|importation/importations|agriculture/agricole|gaz|charbon|électricité
usine/usines|machine/machines|message/messages|constitution|démocratie/démocratique|ministres
ministère|comité/commission/conseil|conférence||sanctions|réfugié/réfugiés/migrants
terrorisme/terroriste|bombe/bombes/explosion|missile/missiles|souveraineté|territoire
négociation/négociations|allié/alliés/alliance|défense|marine|population|génération
religion/religieux|nature/naturel|environnement|température/températures|catastrophe
inondation/inondations|dégâts/dommages/endommagé|sauvetage/secours/sauver|vague/vagues
vaccin/vaccins/vaccination|médecine/médicament/médical|sang|couple|parents|sœur/sœurs|tout le monde
rien|quelque chose|ensemble|peut-être|selon|contre|sous|dans/intérieur|dehors/extérieur
seulement/ne que||très|ici|là-bas/là|pendant/durant||jusque/jusqu|depuis|=US/américain/Amérique
=GB/britannique/Angleterre|=CN/Chine/chinois|=EU/UE/européen|=UN/ONU|=DE/allemand|=CH/suisse
=IT/italien|=KP/Corée du Nord|=KR/Corée du Sud`;
