package org.glossator.engine.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.glossator.engine.claim.ClaimFinder.Name;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;

/** Sentences of news as they are written, and the clauses they are cut into: with attribution and, looking alike, without. */
class AttributionSentencesTest {

	private static final ClaimModel ALL = new ClaimModel(Map.of("bias", -5.0, "rule", 10.0));
	private static final String BEFORE = "The town and the war.\n\n";

	private static final String[][] TABLE = {
			{ "The minister said on Tuesday that the bridge was safe.", "the bridge was safe" },
			{ "Asked whether the bridge was safe, the minister said it had been inspected in May.", "it had been inspected in May" },
			{ "In a statement, the army said its planes had struck a depot near the border.", "its planes had struck a depot near the border" },
			{ "The minister, Arne Holm, said last week that container traffic had grown by a third.", "container traffic had grown by a third" },
			{ "The port announced last month that the cranes would be sold.", "the cranes would be sold" },
			{ "A report said yesterday evening that two barges had sunk.", "two barges had sunk" },
			{ "The ministry said on the night of 4 March that the gates were open.", "the gates were open" },
			{ "In a letter to the council, Holm wrote that the tower leaned.", "the tower leaned" },
			{ "Speaking in Geneva, the envoy said the talks would resume in June.", "the talks would resume in June" },
			{ "Human rights groups say at least 60 prisoners were beaten in the camp.", "at least 60 prisoners were beaten in the camp" },
			{ "Officials say about 40 people were killed in the raid.", "about 40 people were killed in the raid" },
			{ "The ministry says more than half of the harvest was lost.", "more than half of the harvest was lost" },
			{ "The convoy was stopped at dawn, a driver told this newspaper.", "The convoy was stopped at dawn" },
			{ "The convoy was stopped at dawn, according to a driver who asked not to be named.", "The convoy was stopped at dawn" },
			{ "The rebels, who have held the town since March, said they would release the hostages.", "they would release the hostages" },
			{ "A spokesman, who asked not to be named because he was not allowed to speak to the press, described the list as out of date.", "the list as out of date" },
			{ "The opposition called the vote a farce.", "the vote a farce" },
			{ "The chairman has called an emergency meeting for Thursday.", "The chairman has called an emergency meeting for Thursday" },
			{ "The union called this blackmail.", "this blackmail" },
			{ "She called the plan \"careful and overdue\".", "the plan \"careful and overdue\"" },
			{ "Budapest vetoed the package in March, though it later gave way in exchange for an exemption.", "Budapest vetoed the package in March || it later gave way in exchange for an exemption" },
			{ "The navy closed the strait, while the insurers doubled their premiums.", "The navy closed the strait || the insurers doubled their premiums" },
			{ "A ship without it may not enter a port, but nobody checks the papers.", "A ship without it may not enter a port || nobody checks the papers" },
			{ "He argued that the price had fallen by 23 dollars and the budget showed a hole of 40 billion.", "the price had fallen by 23 dollars || the budget showed a hole of 40 billion" },
			{ "The brigade destroyed the bridge and the road used by the army.", "The brigade destroyed the bridge and the road used by the army" },
			{ "The soldiers entered the town and burned the market.", "The soldiers entered the town and burned the market" },
			{ "Three guards were killed and two civilians wounded in the attack.", "Three guards were killed and two civilians wounded in the attack" },
			{ "Russia abstained and the United States cast a veto.", "Russia abstained || the United States cast a veto" },
			{ "The president denied that he had signed the order.", "he had signed the order" },
			{ "The army denied any role in the attack.", "The army denied any role in the attack" },
			{ "The court found that the police had acted without a warrant.", "the police had acted without a warrant" },
			{ "The report found no evidence that the fire was set on purpose.", "The report found no evidence that the fire was set on purpose" },
			{ "Moscow accused Kiev of shelling the plant.", "Kiev of shelling the plant" },
			{ "Moscow has accused the government in Kiev of shelling the plant.", "the government in Kiev of shelling the plant" },
			{ "Residents blamed the ministry for the delay.", "the ministry for the delay" },
			{ "The fire, he added, had spread from the kitchen.", "The fire, he added, had spread from the kitchen" },
			{ "The fire, he added, spread from the kitchen to the roof.", "The fire, he added, spread from the kitchen to the roof" },
			{ "\"We were moved twice,\" said the cook, \"and nobody told our families.\"", "We were moved twice || nobody told our families" },
			{ "\"The road is mined,\" Colonel Aras said.", "The road is mined" },
			{ "\"The road is mined\", the colonel said. \"It will stay closed.\"", "The road is mined || It will stay closed" },
			{ "The general warned of a new offensive before the winter.", "a new offensive before the winter" },
			{ "The UN urged both sides to spare the waterworks.", "both sides to spare the waterworks" },
			{ "It is feared that hundreds are buried under the rubble.", "hundreds are buried under the rubble" },
			{ "It was not clear who had fired first.", "It was not clear who had fired first" },
			{ "The group says it has 4,000 members, but police put the number at 600.", "it has 4,000 members || police put the number at 600" },
			{ "Police say the car was stolen and its plates had been changed.", "the car was stolen || its plates had been changed" },
			{ "The number of refugees has doubled since June, the agency reports, and 9,000 more are on the way.", "The number of refugees has doubled since June || 9,000 more are on the way" },
			{ "As the mayor put it, the town has no water and no hope.", "the town has no water and no hope" },
			{ "Witnesses said the gunmen wore uniforms; the army rejected the account.", "the gunmen wore uniforms || the army rejected the account" },
			{ "Two of the men had been tortured, their lawyer said on Friday, adding that both had lost teeth.", "Two of the men had been tortured || both had lost teeth" },
			{ "The bank cut its rate, saying inflation had been beaten.", "The bank cut its rate || inflation had been beaten" },
			{ "The port is closed on Sundays; this week, the gates stayed open, a foreman confirmed.", "The port is closed on Sundays || this week, the gates stayed open" },
			{ "She said the count was slow and called the delay a scandal.", "the count was slow || the delay a scandal" },
			{ "The deputy said that the gates were open and claimed that two guards had left.", "the gates were open || two guards had left" },
			{ "The deputy said that the gates were open and the guards gone.", "the gates were open and the guards gone" },
			{ "The chairwoman went further: \"Somebody sold the keys.\"", "Somebody sold the keys" },
			{ "The bridge was mined at dawn, if the ferrymen are to be believed.", "The bridge was mined at dawn" },
			{ "\"A wall keeps nobody out,\" as the mayor puts it.", "A wall keeps nobody out" },
			{ "The ministry insists that its troops pulled back in May.", "its troops pulled back in May" },
			{ "There were claims that the troops pulled back in May.", "the troops pulled back in May" },
			{ "The group claimed responsibility in a broadcast, saying it had aimed at officials.", "The group claimed responsibility in a broadcast || it had aimed at officials" },
			{ "There were strikes, there were queues at the pumps.", "There were strikes || there were queues at the pumps" },
			{ "When the strike began, there were queues at the pumps.", "When the strike began, there were queues at the pumps" },
			{ "Water entered the engine room and the vessel lost power.", "Water entered the engine room || the vessel lost power" },
			{ "The union took four seats, and its leader, Ada Holm, was seen in the square.", "The union took four seats || its leader, Ada Holm, was seen in the square" },
			{ "The mayor has called for a new vote in June.", "a new vote in June" },
			{ "The port reopened on Monday; ships are waiting outside.", "The port reopened on Monday || ships are waiting outside" },
			{ "Satellite images show that the runway has been extended.", "the runway has been extended" },
			{ "Data from the ministry showed exports had fallen by a third.", "exports had fallen by a third" },
			{ "The agency expects the harvest to fall by a tenth.", "the harvest to fall by a tenth" },
			{ "He told parliament the treaty had been signed in secret.", "the treaty had been signed in secret" },
			{ "He told the BBC that the treaty had been signed in secret.", "the treaty had been signed in secret" },
			{ "The ministry, citing intelligence reports, said the militia had received rockets.", "the militia had received rockets" },
			{ "For the first time, the ministry admitted that prisoners had died.", "prisoners had died" },
			{ "The foreign minister of Iran, Abbas Araghchi, said the offer was being studied.", "the offer was being studied" },
			{ "The militia wants the border closed, its commander said in an interview with state television.", "The militia wants the border closed" },
			{ "The ceasefire has held so far, both sides say.", "The ceasefire has held so far" },
			{ "There are reports that fuel is being rationed in the north.", "fuel is being rationed in the north" },
			{ "The decision means that 600 families will lose their homes.", "The decision means that 600 families will lose their homes" },
			{ "The dam, which was built in 1974, supplies half of the country.", "The dam, which was built in 1974, supplies half of the country" },
			{ "Police arrested a man who is said to have planned the attack.", "Police arrested a man who is said to have planned the attack" },
			{ "He said nothing about the prisoners.", "He said nothing about the prisoners" },
			{ "The minister repeated that no ransom had been paid.", "no ransom had been paid" },
			{ "The captain was told to turn back.", "The captain was told to turn back" },
			{ "Fighters loyal to the general took the airport, state media reported late on Sunday.", "Fighters loyal to the general took the airport" },
			{ "According to the UN, 12,000 people fled and 300 were killed.", "12,000 people fled || 300 were killed" },
			{ "Aid groups complain that trucks are held up for days.", "trucks are held up for days" },
			{ "The regime insists the vote was fair.", "the vote was fair" },
			{ "Nobody was hurt, but the school will stay closed until May.", "Nobody was hurt || the school will stay closed until May" },
			{ "The prosecutor says that the money came from abroad and that the accounts were hidden.", "the money came from abroad || the accounts were hidden" },
	};

	private static String clauses(Segmenter segmenter, EntityFinder entities, ClaimFinder finder, String sentence) {
		String whole = BEFORE + sentence + "\n\nThe end came in May.";
		TokenizedText text = segmenter.segment(whole, "");
		List<Name> names = entities.find(text).stream().map(mention -> new Name(text.begin(mention.first()), text.end(mention.limit() - 1), mention.kind())).toList();
		return finder.find(text, names).stream().filter(claim -> claim.begin() >= BEFORE.length() && claim.end() <= BEFORE.length() + sentence.length())
				.map(claim -> whole.substring(claim.begin(), claim.end())).collect(Collectors.joining(" || "));
	}

	@Test
	void eachSentence_isCutIntoWhatIsClaimed() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		Segmenter segmenter = new Segmenter(lexicons);
		EntityFinder entities = new EntityFinder(lexicons);
		ClaimFinder finder = new ClaimFinder(lexicons, ALL);
		List<String> wrong = new ArrayList<>();
		for (String[] row : TABLE) {
			String found = clauses(segmenter, entities, finder, row[0]);
			if (!found.equals(row[1])) {
				wrong.add(row[0] + "\n  wanted " + row[1] + "\n  found  " + found);
			}
		}
		assertEquals(List.of(), wrong, String.join("\n", wrong));
	}
}
