package org.glossator.engine.component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * UIMA component: from a biased passage to the name it is about, and from one that stands in somebody's quotation to
 * the speaker, who is the claimant of the claim around it.
 */
public final class RelationAnnotator extends EngineComponent {

	/** Techniques that are about somebody; the others are about a state of affairs. */
	private static final Set<String> PERSONAL = new HashSet<>(List.of("name_calling_labeling", "questioning_the_reputation", "doubt", "appeal_to_hypocrisy", "whataboutism",
			"guilt_by_association", "flag_waving", "loaded_language", "framing_word", "straw_man"));
	/** Kinds of names that something can be said against. A rule or another engine may leave kind and technique out. */
	private static final Set<String> WHO = new HashSet<>(List.of("PER", "ORG", "GPE", "MISC"));
	private static final int FARTHEST = 80;

	@Override
	void open(Lexicons lexicons) {
		// Works on what the others found.
	}

	@Override
	void annotate(CAS cas) {
		SuggestionWriter targets = new SuggestionWriter(cas, layers(), "target", "relations");
		SuggestionWriter speakers = new SuggestionWriter(cas, layers(), "speaker", "relations");
		List<AnnotationFS> entities = CasReader.annotations(cas, layers(), "entity");
		List<AnnotationFS> biases = CasReader.annotations(cas, layers(), "bias");
		if (entities.isEmpty() || biases.isEmpty() || !targets.isThere() && !speakers.isThere()) {
			return;
		}
		TokenizedText text = CasReader.text(cas);
		List<AnnotationFS[]> claimants = claimants(cas);
		int from = 0;
		for (AnnotationFS bias : biases) {
			text.checkpoint();
			int s = text.sentenceAt(bias.getBegin());
			if (s < 0) {
				continue;
			}
			while (from < entities.size() && entities.get(from).getEnd() <= text.sentenceBegin(s)) {
				from++;
			}
			AnnotationFS target = target(text, s, bias, entities, from);
			if (target != null && targets.isThere() && PERSONAL.contains(CasReader.value(bias, layers(), "bias", "technique"))) {
				targets.relation(bias, target, 0.5, "the nearest name in the sentence");
			}
			Zone quote = text.quotationAt(bias.getBegin());
			if (quote != null && bias.getEnd() < quote.end() && speakers.isThere()) {
				speaker(bias, claimants, speakers);
			}
		}
	}

	/** The nearest name of a person, body or state in the sentence; one right behind ("the X regime of Y") before others. */
	private AnnotationFS target(TokenizedText text, int s, AnnotationFS bias, List<AnnotationFS> entities, int from) {
		AnnotationFS best = null;
		int least = FARTHEST;
		for (int i = from; i < entities.size() && entities.get(i).getBegin() < text.sentenceEnd(s); i++) {
			AnnotationFS entity = entities.get(i);
			String kind = CasReader.value(entity, layers(), "entity", "kind");
			if (!WHO.contains(kind)) {
				continue;
			}
			boolean inside = entity.getBegin() >= bias.getBegin() && entity.getEnd() <= bias.getEnd();
			int distance = inside ? 0 : entity.getBegin() >= bias.getEnd() ? entity.getBegin() - bias.getEnd() : bias.getBegin() - entity.getEnd();
			distance += kind.equals("MISC") && distance > 1 ? 40 : 0;
			if (distance < least) {
				least = distance;
				best = entity;
			}
		}
		return best;
	}

	/** Pairs of a claim and its claimant. */
	private List<AnnotationFS[]> claimants(CAS cas) {
		List<AnnotationFS[]> pairs = new ArrayList<>();
		Type type = layers().type("claimant") == null ? null : cas.getTypeSystem().getType(layers().type("claimant"));
		if (type != null) {
			Feature governor = type.getFeatureByBaseName(TypeSystems.GOVERNOR);
			Feature dependent = type.getFeatureByBaseName(TypeSystems.DEPENDENT);
			for (AnnotationFS relation : cas.<AnnotationFS>getAnnotationIndex(type)) {
				pairs.add(new AnnotationFS[] { (AnnotationFS) relation.getFeatureValue(governor), (AnnotationFS) relation.getFeatureValue(dependent) });
			}
		}
		pairs.sort((a, b) -> Integer.compare(a[0].getBegin(), b[0].getBegin()));
		return pairs;
	}

	private static void speaker(AnnotationFS bias, List<AnnotationFS[]> claimants, SuggestionWriter speakers) {
		int low = 0;
		int high = claimants.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (claimants.get(middle)[0].getBegin() <= bias.getBegin()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		for (int i = low - 1; i >= Math.max(0, low - 3); i--) {
			AnnotationFS[] pair = claimants.get(i);
			if (pair[0].getEnd() >= bias.getEnd()) {
				speakers.relation(bias, pair[1], 0.65, "the claim around it is a quotation of this speaker");
				return;
			}
		}
	}
}
