package org.glossator.engine.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.entity.Mention;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences that push, written before anybody looked whether they are found, and sentences as agencies write them. Names are masked as in a pipeline. */
class BiasedSentencesTest {

	/** Makes a text opinion, so that what is weak counts. */
	private static final String OPINION = " Those butchers lied. Those tyrants lied. Those thugs lied again.";
	private static final String BEFORE = "The mill and the river.\n\n";

	/** Technique, words that belong to the passage, sentence. */
	private static final String[][] BIASED = {
			{ "loaded_language", "slaughtered", "The militia slaughtered the goats and torched the barns out of pure spite." },
			{ "loaded_language", "cruel joke", "The so-called peace is a cruel joke on the widows of the valley." },
			{ "loaded_language", "rained death", "Their planes rained death on the sleeping town." },
			{ "loaded_language", "grovelled", "The minister grovelled before the lenders in the capital." },
			{ "loaded_language", "ruthless", "A ruthless campaign of terror emptied the northern villages." },
			{ "loaded_language", "rubber-stamped", "The parliament rubber-stamped the decree in four minutes." },
			{ "loaded_language", "trampled", "The soldiers trampled on the graves of our fathers." },
			{ "loaded_language", "rammed", "They rammed the treaty through the assembly at midnight." },
			{ "loaded_language", "strangling", "The siege is slowly strangling the port." },
			{ "loaded_language", "heroic", "The heroic defenders of the pass held out until dawn." },
			{ "loaded_language", "shameless", "The report is a shameless whitewash." },
			{ "name_calling_labeling", "butchers", "The butchers of Darna are back in uniform." },
			{ "name_calling_labeling", "armchair generals", "The armchair generals of the evening news want more." },
			{ "name_calling_labeling", "puppet", "He is a puppet of the northern capital." },
			{ "name_calling_labeling", "spineless bureaucrats", "Those spineless bureaucrats in the ministry signed it." },
			{ "name_calling_labeling", "war profiteers", "The war profiteers drank champagne on the terrace." },
			{ "name_calling_labeling", "regime", "The bloodthirsty regime shelled its own schools." },
			{ "name_calling_labeling", "warmongers", "The warmongers in the cabinet got their way." },
			{ "name_calling_labeling", "lackey", "Every lackey of the foreign office repeated the line." },
			{ "framing_word", "neutralised", "The brigade neutralised nine terrorists near the border." },
			{ "framing_word", "liberated", "The province was liberated in the spring." },
			{ "scare_quotes", "\"peacekeepers\"", "The \"peacekeepers\" looked on from their hill." },
			{ "scare_quotes", "so-called ceasefire", "Their so-called ceasefire lasted an afternoon." },
			{ "scare_quotes", "\"stability\"", "This is what they mean by \"stability\" in the south." },
			{ "unattributed_source", "sources", "Well-placed sources say the convoy carried rockets." },
			{ "unattributed_source", "widely believed", "It is widely believed that the envoy was bribed." },
			{ "unattributed_source", "observers", "Some observers fear that the front will collapse." },
			{ "unattributed_source", "Rumour has it", "Rumour has it that the general has fled." },
			{ "unattributed_source", "Analysts", "Analysts believe the offensive will fail." },
			{ "doubt", "trust", "Can we really trust a man who lied about his own medals?" },
			{ "doubt", "refuse", "Why does the commission refuse to publish the map?" },
			{ "doubt", "who paid", "And who paid for the banquet that night?" },
			{ "doubt", "supposed to believe", "The minister claims to know nothing, and we are supposed to believe him." },
			{ "whataboutism", "where was", "But where was the world when our villages were burning?" },
			{ "whataboutism", "what about", "And what about the prisons they ran in the south?" },
			{ "whataboutism", "said a word", "Nobody said a word when the other side bombed the ferry." },
			{ "appeal_to_hypocrisy", "preach", "They preach restraint while selling rockets to both sides." },
			{ "appeal_to_hypocrisy", "same minister", "The same minister who talks of thrift flies in a private jet." },
			{ "guilt_by_association", "Hitler", "Hitler also began with a harmless census." },
			{ "guilt_by_association", "Stalin", "It is a slogan that Stalin would have been proud of." },
			{ "questioning_the_reputation", "wrong about", "This is an institute that has been wrong about every war." },
			{ "questioning_the_reputation", "could not run", "He could not run a village fair." },
			{ "flag_waving", "true son", "No true son of this land will sign it." },
			{ "flag_waving", "proud nation", "Our proud nation has never bowed to anybody." },
			{ "flag_waving", "patriot", "Every patriot will be at the square on Sunday." },
			{ "appeal_to_popularity", "Millions", "Millions of people around the globe already stand with us." },
			{ "appeal_to_popularity", "Everyone", "Everyone can see that the war is lost." },
			{ "appeal_to_values", "freedom", "It is a struggle for freedom and human dignity." },
			{ "appeal_to_values", "name of justice", "We do it in the name of justice." },
			{ "appeal_to_fear_prejudice", "daughters", "If we yield now, our daughters will be next." },
			{ "appeal_to_fear_prejudice", "come for your", "Tomorrow they will come for your house." },
			{ "appeal_to_fear_prejudice", "Hordes", "Hordes of foreign fighters are waiting behind the hills." },
			{ "straw_man", "want us to", "They want us to lay down our arms and beg for mercy." },
			{ "causal_oversimplification", "to blame", "One man alone is to blame for the famine." },
			{ "causal_oversimplification", "because of", "The town is dead because of the treaty, and nothing else." },
			{ "false_dilemma_no_choice", "Either", "Either we fight today or we perish tomorrow." },
			{ "false_dilemma_no_choice", "with us or", "You are with us or you are with the terrorists." },
			{ "false_dilemma_no_choice", "no alternative", "There is no alternative to victory." },
			{ "consequential_oversimplification", "First", "First it will be the pass, then the valley, and then the capital." },
			{ "consequential_oversimplification", "falls", "Once this wall falls, everything falls." },
			{ "slogans", "No justice, no peace", "No justice, no peace!" },
			{ "slogans", "our", "Our land, our blood, our future!" },
			{ "conversation_killer", "War is war", "War is war." },
			{ "conversation_killer", "nothing more to discuss", "There is nothing more to discuss." },
			{ "appeal_to_time", "now or never", "It is now or never." },
			{ "appeal_to_time", "time to act", "The time to act is today." },
			{ "exaggeration_minimisation", "greatest", "It was the greatest crime in the history of mankind." },
			{ "exaggeration_minimisation", "only a few", "It was only a few stray shells, nothing more." },
			{ "obfuscation_vagueness_confusion", "Certain circles", "Certain circles abroad would be only too glad." },
			{ "red_herring", "instead", "Let us talk instead about the beauty of our mountains." },
			{ "repetition", "They took our", "They took our wells. They took our fields. They took our sons." },
			{ "loaded_language", "caved in", "The cabinet caved in to the lenders once more." },
			{ "loaded_language", "savage", "A savage bombardment reduced the market to ashes." },
			{ "loaded_language", "turned a blind eye", "The governor turned a blind eye to the looting of the museum." },
			{ "loaded_language", "affront", "The decree is an affront to every widow of the valley." },
			{ "loaded_language", "glorious", "The army's glorious march through the pass will be sung for centuries." },
			{ "name_calling_labeling", "paid scribblers", "The capital's paid scribblers repeated it at once." },
			{ "name_calling_labeling", "tyrant", "The tyrant of the north sent his apologies." },
			{ "name_calling_labeling", "viper", "This viper speaks of friendship." },
			{ "framing_word", "counter-terrorist operation", "The counter-terrorist operation in the hills goes on." },
			{ "framing_word", "restored order", "The authorities restored order in the southern suburbs." },
			{ "scare_quotes", "\"experts\"", "The \"experts\" of the north have spoken." },
			{ "scare_quotes", "\"historic\"", "Another \"historic\" handshake on the lawn." },
			{ "unattributed_source", "circles", "Military circles confirm that the order was given." },
			{ "unattributed_source", "talk", "There is talk in the corridors of a second front." },
			{ "unattributed_source", "rumoured", "It is rumoured that the bank will close." },
			{ "doubt", "believe", "Does anybody still believe a word of it?" },
			{ "doubt", "hiding", "What are they hiding behind those gates?" },
			{ "doubt", "How can", "How can a general who lost three wars lead us to victory?" },
			{ "whataboutism", "Where were", "Where were these judges when the mosque burned?" },
			{ "appeal_to_hypocrisy", "lectures us", "She lectures us on honesty and hides her own accounts." },
			{ "guilt_by_association", "Gestapo", "These are the methods of the Gestapo." },
			{ "questioning_the_reputation", "cannot manage", "A man who cannot manage his own household wants to manage a war." },
			{ "flag_waving", "nation of lions", "We are a nation of lions." },
			{ "appeal_to_popularity", "whole world knows", "The whole world knows who fired first." },
			{ "appeal_to_popularity", "right mind", "Nobody in his right mind doubts it." },
			{ "appeal_to_fear_prejudice", "no child", "Soon no child will be able to walk to school in safety." },
			{ "appeal_to_fear_prejudice", "rats", "They breed like rats and they will outnumber us." },
			{ "straw_man", "should just let", "So we should just let them walk in and help themselves." },
			{ "causal_oversimplification", "killed our harbour", "It was the tariff that killed our harbour." },
			{ "false_dilemma_no_choice", "order or chaos", "The choice is clear: order or chaos." },
			{ "false_dilemma_no_choice", "only one way", "There is only one way out of this war." },
			{ "consequential_oversimplification", "Give them", "Give them the bridge and by winter they will have the country." },
			{ "slogans", "not be moved", "We shall not be moved!" },
			{ "conversation_killer", "always been", "That is how it has always been." },
			{ "conversation_killer", "Such is life", "Such is life in a war." },
			{ "appeal_to_time", "hour of decision has come", "The hour of decision has come." },
			{ "appeal_to_time", "five past twelve", "It is already five past twelve." },
			{ "exaggeration_minimisation", "Never in our history", "Never in our history has a government fallen so low." },
			{ "exaggeration_minimisation", "Not a single", "Not a single soul was spared." },
			{ "obfuscation_vagueness_confusion", "Some people", "Some people would do well to remember what I know." },
	};

	private static final List<String> NEUTRAL = List.of(
			"The Security Council will meet on Thursday to discuss the extension of the mission's mandate.",
			"Two soldiers were killed and four wounded when a mine exploded under their vehicle near Arva.",
			"The ministry said in a statement that the shipment of grain had left the port on Monday.",
			"A spokesman for the army declined to comment on the number of prisoners.",
			"The ceasefire, which was agreed in March, has been extended by three months.",
			"According to the agency, 1,200 people crossed the border in the first week of May.",
			"The foreign ministers of both countries will hold talks in Vienna on 14 June.",
			"Rescue workers pulled eleven people from the rubble of a block of flats.",
			"The court adjourned the trial until September because a witness was ill.",
			"The central bank left its main rate unchanged at 4.5 percent.",
			"Police arrested three men on suspicion of smuggling weapons.",
			"The governor said that schools in the province would reopen after the holidays.",
			"Fighting was reported in two districts east of the river on Tuesday night.",
			"The group, which has about 400 members, was founded in 1998.",
			"The head of the delegation told reporters that both sides had exchanged lists.",
			"Residents said they had heard gunfire from the direction of the airport.",
			"The convoy of 22 trucks carried flour, blankets and medicine.",
			"An official who asked not to be named said the talks had lasted nine hours.",
			"The airline cancelled 40 flights because of the strike.",
			"The president signed the budget on Friday, a day before the deadline.",
			"Parliament voted 112 to 87 in favour of the bill.",
			"The drone was shot down over the sea, the defence ministry said.",
			"The hospital has treated 36 people for burns since the fire.",
			"The company reported a profit of 18 million euros for the third quarter.",
			"The two presidents spoke by telephone for half an hour.",
			"Engineers repaired the power line that supplies the northern suburbs.",
			"The port was closed for six hours after an explosion on a tanker.",
			"The opposition asked for a recount in nine constituencies.",
			"The inquiry found that the signal had not been working for two days.",
			"UN monitors visited the site on Wednesday and took samples.",
			"The general was born in 1961 and joined the army at the age of 18.",
			"Three of the suspects were released for lack of evidence.",
			"The price of wheat rose by two percent on the exchange in Chicago.",
			"The bridge, built in 1974, is the only crossing for 60 kilometres.",
			"A curfew will be in force from ten in the evening until five in the morning.",
			"The embassy advised its citizens to leave the country.",
			"The team will publish its findings in the autumn.",
			"The storm reached the coast late on Sunday and moved inland.",
			"Both parties accused each other of breaking the truce.",
			"The election commission will announce the result on Monday.",
			"The ship sails under the flag of Panama and has a crew of 19.",
			"Aid groups say that two of the three roads to the town are blocked.",
			"The minister visited the camp, where 8,000 people live in tents.",
			"The rebels released a video of the captured pilot on Saturday.");

	private static Segmenter segmenter;
	private static EntityFinder entities;
	private static BiasFinder finder;
	/** What words and forms find, whatever the model makes of it in a text as short as these. */
	private static BiasFinder forms;

	@BeforeAll
	static void load() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		segmenter = new Segmenter(lexicons);
		entities = new EntityFinder(lexicons);
		finder = new BiasFinder(lexicons);
		forms = new BiasFinder(lexicons, BiasModel.NONE, Calibration.NONE);
	}

	private static List<BiasSpan> found(String whole, BiasFinder by) {
		TokenizedText text = segmenter.segment(whole, "");
		BitSet names = new BitSet();
		for (Mention mention : entities.find(text)) {
			names.set(mention.first(), mention.limit());
		}
		return by.find(text, names);
	}

	private static boolean has(String technique, String words, String sentence) {
		String whole = BEFORE + sentence + OPINION;
		return found(whole, forms).stream().filter(span -> span.begin() < BEFORE.length() + sentence.length()).anyMatch(span -> {
			String passage = whole.substring(span.begin(), span.end()).toLowerCase(Locale.ROOT);
			String wanted = words.toLowerCase(Locale.ROOT);
			return span.technique().equals(technique) && (passage.contains(wanted) || wanted.contains(passage));
		});
	}

	@Test
	void sentencesThatPush_areFoundWithTheirTechnique() {
		List<String> missed = new ArrayList<>();
		for (String[] row : BIASED) {
			if (!has(row[0], row[1], row[2])) {
				missed.add(row[0] + ": " + row[2]);
			}
		}
		assertEquals(List.of(), missed, String.join("\n", missed));
	}

	@Test
	void sentencesOfAgencies_haveNone() {
		List<String> extra = new ArrayList<>();
		for (String sentence : NEUTRAL) {
			String whole = BEFORE + sentence;
			found(whole, finder).forEach(span -> extra.add(span.technique() + " \"" + whole.substring(span.begin(), span.end()) + "\" in: " + sentence));
		}
		assertEquals(List.of(), extra, String.join("\n", extra));
	}

	@Test
	void sentencesOfAgenciesAmongOpinion_haveNextToNone() {
		List<String> extra = new ArrayList<>();
		for (String sentence : NEUTRAL) {
			String whole = BEFORE + sentence + OPINION;
			found(whole, finder).stream().filter(span -> span.begin() < BEFORE.length() + sentence.length()).forEach(span -> extra.add(whole.substring(span.begin(), span.end()) + " in: " + sentence));
		}
		assertTrue(extra.size() * 10 <= NEUTRAL.size(), String.join("\n", extra));
	}
}
