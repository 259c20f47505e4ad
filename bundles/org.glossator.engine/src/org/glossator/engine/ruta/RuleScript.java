package org.glossator.engine.ruta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.ruta.FilterManager;
import org.apache.uima.ruta.ReindexUpdateMode;
import org.apache.uima.ruta.RutaEnvironment;
import org.apache.uima.ruta.RutaIndexingConfiguration;
import org.apache.uima.ruta.RutaModule;
import org.apache.uima.ruta.RutaStream;
import org.apache.uima.ruta.action.ActionFactory;
import org.apache.uima.ruta.block.RutaBlock;
import org.apache.uima.ruta.extensions.RutaExternalFactory;
import org.apache.uima.ruta.seed.TextSeeder;
import org.apache.uima.ruta.visitor.InferenceCrowd;
import org.glossator.engine.component.LayerTypes;
import org.glossator.text.InputFault;

/** One parsed script. Belongs to one thread; may be applied to many CASes of one type system, one after the other. */
public final class RuleScript {

	private static final String TOKEN_SEED = "org.apache.uima.ruta.type.TokenSeed";
	private static final String BASIC = "org.apache.uima.ruta.type.RutaBasic";
	private static final List<String> INVISIBLE = List.of("org.apache.uima.ruta.type.SPACE", "org.apache.uima.ruta.type.NBSP",
			"org.apache.uima.ruta.type.BREAK", "org.apache.uima.ruta.type.MARKUP");
	/** Above it, Ruta's index of a text would not fit the memory. */
	private static final int LONGEST_TEXT = 3_000_000;

	private final RuleFile file;
	private final RuleNames names;
	private final Guard guard = new Guard();
	private final List<RuleProblem> problems = new ArrayList<>();
	private final RutaModule module;
	private final RuleParser parser;
	private final GuardedScripts scripts;
	private TypeSystem types;

	private RuleScript(RuleFile file, LayerTypes layers) {
		this.file = file;
		names = new RuleNames(layers);
		CommonTokenStream tokens = RuleTokens.of(file.text(), names, problems);
		parser = new RuleParser(tokens, problems);
		GuardedExpressions expressions = new GuardedExpressions();
		scripts = new GuardedScripts(expressions, guard, parser::line);
		parser.setScriptFactory(scripts);
		parser.setExpressionFactory(expressions);
		parser.setConditionFactory(new GuardedConditions(guard));
		parser.setActionFactory(new ActionFactory());
		parser.setExternalFactory(new RutaExternalFactory());
		parser.setResourcePaths(new String[0]);
		// What reaches out of the document is not even parsed: its mere declaration may look for files.
		module = problems.isEmpty() ? parse() : null;
		problems.sort((a, b) -> Integer.compare(a.line(), b.line()));
	}

	private RutaModule parse() {
		try {
			return parser.file_input(moduleName(file.name()));
		} catch (RecognitionException fault) {
			parser.emitErrorMessage(fault);
		} catch (RuntimeException | StackOverflowError fault) {
			parser.emitErrorMessage(fault);
		}
		return null;
	}

	/** Parses a script; what is wrong is in {@link #problems}. */
	public static RuleScript parse(RuleFile file, LayerTypes layers) {
		return new RuleScript(file, layers);
	}

	private static String moduleName(String fileName) {
		String stem = fileName.endsWith(".ruta") ? fileName.substring(0, fileName.length() - 5) : fileName;
		StringBuilder name = new StringBuilder("Rules_");
		stem.chars().forEach(c -> name.append(c < 128 && Character.isLetterOrDigit(c) ? (char) c : '_'));
		return name.toString();
	}

	/** The script as it was read. */
	public RuleFile file() {
		return file;
	}

	/** What is wrong, by line; empty for a script that can run. */
	public List<RuleProblem> problems() {
		return List.copyOf(problems);
	}

	/** @throws InputFault with the first problem's line, if there is one */
	public void check() throws InputFault {
		for (RuleProblem problem : problems) {
			if (!problem.warning()) {
				throw new InputFault(file.file(), problem.line(), problem.sentence());
			}
		}
	}

	List<RuleParser.Declared> declared() {
		return parser.declared();
	}

	/**
	 * Applies the rules. Sentences, tokens and what other engines found are to be in the CAS already.
	 *
	 * @param trace is told what the rules do
	 * @param cancelled asked now and then; may be null
	 * @throws InputFault with the line of the rule that could not run or had to be stopped
	 * @throws CancellationException if {@code cancelled} said yes
	 */
	void apply(CAS cas, RuleLimits limits, RuleTrace trace, BooleanSupplier cancelled) throws InputFault {
		check();
		if (cas.getDocumentText().length() > LONGEST_TEXT) {
			throw new InputFault(file.file(), 0, "Rules are not run on texts of more than " + LONGEST_TEXT / 1_000_000
					+ " million characters; divide the text, or leave rules out of the pipeline.");
		}
		guard.start(limits, cancelled);
		trace.begin(guard, scripts);
		try {
			prepare(cas);
			InferenceCrowd crowd = new InferenceCrowd(List.of(trace));
			RutaStream stream = stream(cas, crowd);
			// What the text takes to be made ready is not the rules' fault: their time begins now.
			guard.start(limits, cancelled);
			module.apply(stream, crowd);
		} catch (CancellationException stopped) {
			throw stopped;
		} catch (RuntimeException | StackOverflowError fault) {
			throw told(fault, guard.early() == null ? trace.currentLine() : scripts.line(guard.early()));
		}
	}

	/** Applies the rules to a CAS that is of no more use afterwards, and tells what they did and why. */
	public RuleOutcome explain(CAS cas, RuleLimits limits, BooleanSupplier cancelled) {
		RuleExplanation trace = new RuleExplanation();
		List<RuleProblem> stopped = new ArrayList<>();
		try {
			apply(cas, limits, trace, cancelled);
		} catch (InputFault fault) {
			stopped.add(new RuleProblem(fault.line(), RuleCheck.sentence(fault), false));
		}
		List<RuleMatched> matches = new ArrayList<>();
		trace.made().forEach((annotation, line) -> matches.add(new RuleMatched(names.name(annotation.getType().getName()), values(annotation),
				annotation.getBegin(), annotation.getEnd(), line)));
		matches.sort(Comparator.comparingInt(RuleMatched::begin).thenComparingInt(RuleMatched::end).thenComparingInt(RuleMatched::line));
		return new RuleOutcome(stopped, matches, trace.rules());
	}

	private static String values(AnnotationFS annotation) {
		List<String> values = new ArrayList<>();
		for (Feature feature : annotation.getType().getFeatures()) {
			if (!feature.getDomain().getName().startsWith("uima.") && feature.getRange().isPrimitive()) {
				String value = annotation.getFeatureValueAsString(feature);
				if (value != null && !value.equals("0")) {
					values.add(feature.getShortName() + "=" + value);
				}
			}
		}
		return String.join(" ", values);
	}

	private InputFault told(Throwable fault, int line) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof CancellationException stopped) {
				throw stopped;
			}
			if (cause instanceof Guard.Stopped) {
				return new InputFault(file.file(), line, cause.getMessage(), fault);
			}
			if (cause instanceof StackOverflowError) {
				return new InputFault(file.file(), line, "The rule calls itself without end, or takes too many steps; narrow it.", fault);
			}
		}
		String message = fault.getMessage() == null ? fault.toString() : fault.getMessage();
		return new InputFault(file.file(), line, "The rule could not run: " + message + (message.endsWith(".") || message.endsWith("!") ? "" : "."), fault);
	}

	private void prepare(CAS cas) {
		List<RutaBlock> blocks = new ArrayList<>(module.getBlocks().values());
		blocks.add(module.getRootBlock());
		if (types == cas.getTypeSystem()) {
			blocks.forEach(block -> block.getEnvironment().reset(cas));
			return;
		}
		types = cas.getTypeSystem();
		RutaEnvironment root = module.getRootBlock().getEnvironment();
		root.initializeTypes(cas, false);
		for (Map.Entry<String, String> name : names.types().entrySet()) {
			Type type = types.getType(name.getValue());
			if (type != null && types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), type)) {
				root.addType(name.getKey(), type);
			}
		}
		blocks.forEach(block -> block.getEnvironment().reset(cas));
	}

	private static RutaStream stream(CAS cas, InferenceCrowd crowd) {
		TypeSystem types = cas.getTypeSystem();
		if (cas.getAnnotationIndex(types.getType(TOKEN_SEED)).size() == 0) {
			new TextSeeder().seed(cas.getDocumentText(), cas);
		}
		FilterManager filter = new FilterManager(INVISIBLE.stream().map(types::getType).toList(), true, cas);
		RutaStream stream = new RutaStream(cas, types.getType(BASIC), filter, false, false, true, null, crowd);
		RutaIndexingConfiguration indexing = new RutaIndexingConfiguration();
		indexing.setIndexOnly(new String[] { CAS.TYPE_NAME_ANNOTATION });
		indexing.setReindexOnly(new String[] { CAS.TYPE_NAME_ANNOTATION });
		indexing.setReindexUpdateMode(ReindexUpdateMode.ADDITIVE);
		stream.initalizeBasics(indexing);
		stream.setDynamicAnchoring(false);
		stream.setGreedyRuleElement(false);
		stream.setGreedyRule(false);
		stream.setMaxRuleMatches(Integer.MAX_VALUE);
		stream.setMaxRuleElementMatches(Integer.MAX_VALUE);
		return stream;
	}

	/** Takes what Ruta needed for itself out of a CAS. */
	static void clean(CAS cas) {
		for (String name : List.of(BASIC, TOKEN_SEED)) {
			Type type = cas.getTypeSystem().getType(name);
			List<AnnotationFS> all = new ArrayList<>();
			cas.<AnnotationFS>getAnnotationIndex(type).forEach(all::add);
			all.forEach(cas::removeFsFromIndexes);
		}
	}
}
