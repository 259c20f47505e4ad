package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * Tells rivers, quarters and states from what is called like them: "the Kunar" is a river and "Kunar" a province, "Blue
 * Nile state" is none, "the Texas quarter" is not in Texas. Works on one document.
 */
final class Namesakes {

	static final String LANDSCAPE = "rule: a river or quarter called like a place";
	static final String STATE = "rule: a state called like a river";

	/** Rivers after which towns or provinces are called, or the other way round. */
	private static final Set<String> RIVERS = Set.of("Dnipro", "Don", "Bug", "Volga", "Kunar", "Helmand", "Kabul", "Logar", "Panjshir", "Kunduz", "Balkh", "Murghab", "Chitral", "Mastuj", "Swat", "Kurram", "Gomal", "Zhob", "Catatumbo",
			"Arauca", "Meta", "Guaviare", "Putumayo", "Caquet\u00e1", "Cauca", "Magdalena", "Atrato", "Apure", "Zulia", "T\u00e1chira", "Esmeraldas", "Guayas", "Napo", "Narva", "Samara", "Oskil", "Inhulets", "Desna", "Sumy", "Kura", "Araks",
			"Debed", "Tartar", "Terter", "Hakari", "Psou", "Enguri", "Inguri", "Kodori", "Terek", "Sunzha", "Moksha", "Oka", "Kama", "Ural", "Irtysh", "Tobol", "Lena", "Amur", "Ussuri", "Moskva", "Neva", "Dvina", "Daugava", "Vilnia",
			"Chu", "Talas", "Naryn", "Isfara", "Sokh", "Vakhsh", "Panj", "Gunt", "Niger", "Senegal", "Gambia", "Congo", "Zambezi", "Kasai", "Kwango", "Lualaba", "Ubangi", "Uele", "Ituri", "Semliki", "Ruzizi", "Rusizi", "Mbomou", "Ouaka",
			"Sanaga", "Benue", "Sokoto", "Kaduna", "Zamfara", "Katsina", "Gongola", "Yobe", "Taraba", "Anambra", "Logone", "Chari", "Shebelle", "Juba", "Omo", "Awash", "Tekeze", "Tekez\u00e9", "Atbara", "Gash", "Sobat", "Baro", "Akobo",
			"Pibor", "Jur", "Rahad", "Dinder", "Setit", "Angereb", "Ruvuma", "Rovuma", "Lugenda", "Limpopo", "Save", "Jordan", "Yarmouk", "Litani", "Orontes", "Khabur", "Balikh", "Zab", "Diyala", "Sirwan", "Karun", "Karkheh", "Aras", "Evros",
			"Maritsa", "Tundzha", "Sava", "Drina", "Bosna", "Vrbas", "Una", "Neretva", "Ibar", "Drin", "Vardar", "Morava", "Tisa", "Drava", "Mures", "Siret", "Chindwin", "Salween", "Moei", "Sittang", "Kaladan", "Naf", "Mekong", "Chao Phraya",
			"Irrawaddy", "Teesta", "Imphal", "Barak", "Brahmaputra", "Jhelum", "Chenab", "Neelum", "Kishanganga", "Ravi", "Sutlej", "Indus", "Shyok", "Galwan", "Imjin", "Yalu", "Tumen", "Han", "Taedong", "Pampanga", "Agusan", "Pulangi", "Sepik", "Fly",
			"Essequibo", "Cuyuni", "Orinoco", "Caura", "Usumacinta", "Suchiate", "Bravo", "Balsas", "Sinaloa", "Massacre", "Artibonite", "Tijuana", "Coco", "Paraguay", "Uruguay", "Madeira", "Tapaj\u00f3s");
	private static final Set<String> STATE_NOUNS = Set.of("state", "states", "province", "provinces");
	/** Rivers whose name without an article is that of a state in Sudan or South Sudan. */
	private static final Set<String> NILES = Set.of("Blue", "White", "Upper", "River");
	private static final Set<String> WITHIN = Set.of("in", "from", "to", "and", "of", "across", "for", ",");

	private final TokenizedText text;
	private final NameLexicon lexicon;

	Namesakes(TokenizedText text, NameLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	/** The kind of what a name stands for here, or null where it is not one of these. */
	String kind(int first, int limit) {
		int s = text.sentence(first);
		String before = first > text.first(s) ? text.lower(first - 1) : "";
		String after = limit < text.limit(s) ? text.word(limit) : "";
		if (after.equals("quarter") && before.equals("the") && !text.lower(first).endsWith("th") && !lexicon.isDemonym(first) && (limit + 1 >= text.limit(s) || !text.word(limit + 1).equals("of"))) {
			return "LOC";
		}
		boolean nile = limit - first == 2 && text.word(limit - 1).equals("Nile") && NILES.contains(text.word(first));
		if (nile) {
			return STATE_NOUNS.contains(after) || WITHIN.contains(before) ? "GPE" : null;
		}
		boolean river = limit - first == 1 && (before.equals("the") || before.equals("river")) && RIVERS.contains(text.word(first));
		return river && isPlain(s, limit) ? "LOC" : null;
	}

	/** Whether no noun follows that the name would belong to: "the Kabul government". */
	private boolean isPlain(int s, int limit) {
		return limit >= text.limit(s) || !text.tag(limit).startsWith("NOUN") && !text.tag(limit).startsWith("PROPN") && !text.tag(limit).startsWith("ADJ") && !text.word(limit).equals("-") && !text.word(limit).equals("\u2013")
				&& !text.lower(limit).equals("'s") && !Character.isUpperCase(text.word(limit).charAt(0));
	}
}
