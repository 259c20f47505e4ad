package org.glossator.engine.ruta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.component.LayerTypes;
import org.glossator.engine.learning.RuleDecisions;
import org.glossator.text.InputFault;
import org.glossator.text.record.Origin;

/** The scripts of a corpus, run one after the other; what they make becomes suggestions. Belongs to one thread. */
public final class RuleSet {

	private final List<RuleScript> scripts = new ArrayList<>();
	private final LayerTypes layers;
	private final RuleLimits limits;
	private RuleDecisions decisions;

	/**
	 * @param decisions what people decided on earlier suggestions of the rules
	 * @throws InputFault if one of the scripts cannot be parsed
	 */
	public RuleSet(List<RuleFile> files, LayerTypes layers, RuleLimits limits, RuleDecisions decisions) throws IOException {
		this.layers = layers;
		this.decisions = decisions;
		this.limits = limits;
		for (RuleFile file : files) {
			RuleScript script = RuleScript.parse(file, layers);
			script.check();
			scripts.add(script);
		}
	}

	/** What people decided by now; used from the next text on. */
	public void decisions(RuleDecisions now) {
		decisions = now;
	}

	/**
	 * Runs the rules over a CAS that has sentences, tokens and what the engines before found.
	 *
	 * @throws InputFault with file and line of a rule that could not run or had to be stopped
	 * @throws java.util.concurrent.CancellationException if {@code cancelled} said yes
	 */
	public void annotate(CAS cas, BooleanSupplier cancelled) throws InputFault {
		try {
			for (RuleScript script : scripts) {
				RuleTrace trace = new RuleTrace();
				script.apply(cas, limits, trace, cancelled);
				suggest(cas, script.file(), trace.made());
			}
		} finally {
			if (!scripts.isEmpty()) {
				RuleScript.clean(cas);
			}
		}
	}

	/** Gives origin and reason to what a script made in the layers. */
	private void suggest(CAS cas, RuleFile file, Map<AnnotationFS, Integer> made) {
		Set<String> types = new HashSet<>();
		for (String pair : layers.parameter()) {
			if (pair.indexOf('.') < 0 || pair.indexOf('.') > pair.indexOf('=')) {
				types.add(pair.substring(pair.indexOf('=') + 1));
			}
		}
		Type provenance = cas.getTypeSystem().getType(TypeSystems.PROVENANCE);
		made.forEach((annotation, line) -> {
			if (types.contains(annotation.getType().getName())) {
				FeatureStructure known = cas.createFS(provenance);
				known.setFeatureValue(provenance.getFeatureByBaseName("subject"), annotation);
				known.setStringValue(provenance.getFeatureByBaseName("status"), "suggested");
				known.setStringValue(provenance.getFeatureByBaseName("origin"), Origin.engine("rule " + file.name() + ":" + line, "").id());
				String said = said(file, line);
				known.setDoubleValue(provenance.getFeatureByBaseName("confidence"), decisions.confidence(file.name(), said));
				known.setStringValue(provenance.getFeatureByBaseName("reason"),
						"rule " + file.name() + ":" + line + (said.isEmpty() ? "" : " \u2013 " + said) + " " + decisions.told(file.name(), said));
				cas.addFsToIndexes(known);
			}
		});
	}

	/** The comment above a rule, or its first line where it has none. */
	private static String said(RuleFile file, int line) {
		String[] lines = file.text().split("\r\n|\r|\n", -1);
		String rule = line < 1 || line > lines.length ? "" : lines[line - 1].strip();
		String note = "";
		for (int above = line - 2; above >= 0 && above < lines.length && lines[above].strip().startsWith("//"); above--) {
			note = lines[above].strip().substring(2).strip() + (note.isEmpty() ? "" : " " + note);
		}
		String said = note.isEmpty() ? rule : note;
		return said.length() > 200 ? said.substring(0, 199) + "\u2026" : said;
	}
}
