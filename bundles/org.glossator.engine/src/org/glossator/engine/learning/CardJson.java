package org.glossator.engine.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.text.InputFault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Cards and settings as JSON. Stateless; any thread. */
final class CardJson {

	private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
	private static final int FORMAT = 1;

	private CardJson() {
	}

	static byte[] bytes(ModelCard card) throws IOException {
		ObjectNode object = JSON.createObjectNode().put("format", FORMAT).put("layer", card.layer()).put("engine", card.engine())
				.put("version", card.version()).put("trained", card.trained());
		ObjectNode on = object.putObject("trainedOn");
		card.annotators().forEach(on.putArray("annotators")::add);
		card.documents().forEach(on.putArray("documents")::add);
		card.sets().forEach(on.putArray("sets")::add);
		on.put("accepted", card.accepted()).put("rejected", card.rejected()).put("leftOut", card.leftOut());
		object.put("milliseconds", card.milliseconds());
		object.putObject("model").put("sha256", card.sha256()).put("bytes", card.bytes());
		object.set("crossValidated", figures(card.figures()));
		ObjectNode parts = object.putObject("parts");
		for (Part part : Part.values()) {
			if (card.parts().containsKey(part)) {
				parts.set(part.name().toLowerCase(java.util.Locale.ROOT), figures(card.parts().get(part)));
			}
		}
		ArrayNode curve = object.putArray("curve");
		for (CurvePoint point : card.curve()) {
			curve.addObject().put("documents", point.documents()).put("decisions", point.decisions()).put("precision", round(point.precision()))
					.put("recall", round(point.recall())).put("f1", round(point.f1()));
		}
		return lines(object);
	}

	private static ObjectNode figures(Figures figures) {
		ObjectNode object = JSON.createObjectNode().put("wanted", figures.wanted());
		Figures.Point best = figures.best();
		if (best != null) {
			object.put("precision", round(best.precision())).put("recall", round(figures.recall(best))).put("f1", round(figures.f1(best)));
		}
		ArrayNode points = object.putArray("points");
		for (Figures.Point point : figures.points()) {
			points.addObject().put("threshold", point.threshold()).put("found", point.found()).put("right", point.right());
		}
		return object;
	}

	private static double round(double value) {
		return Math.round(value * 10_000) / 10_000.0;
	}

	static byte[] bytes(RecommenderSettings settings) throws IOException {
		ObjectNode object = JSON.createObjectNode().put("format", FORMAT);
		settings.annotators().forEach(object.putArray("annotators")::add);
		ObjectNode layers = object.putObject("layers");
		new TreeMap<>(settings.layers()).forEach((name, layer) -> layers.putObject(name).put("on", layer.on()).put("precision", layer.precision()));
		return lines(object);
	}

	private static byte[] lines(ObjectNode object) throws IOException {
		return (JSON.writeValueAsString(object).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static JsonNode tree(byte[] bytes, Path file) throws InputFault {
		try {
			JsonNode object = JSON.readTree(bytes);
			if (object == null || !object.isObject()) {
				throw new InputFault(file, 1, "This is no JSON object; delete the file or train again.");
			}
			if (object.path("format").asInt() != FORMAT) {
				throw new InputFault(file, 1, "This was written by another version of Glossator (format " + object.path("format").asText("missing")
						+ "); delete the file or train again.");
			}
			return object;
		} catch (InputFault fault) {
			throw fault;
		} catch (JsonProcessingException fault) {
			int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNr();
			throw new InputFault(file, Math.max(0, line), "This is no JSON; delete the file or train again.", fault);
		} catch (IOException fault) {
			throw new InputFault(file, 0, "This cannot be read as JSON; delete the file or train again.", fault);
		}
	}

	static ModelCard card(byte[] bytes, Path file) throws IOException {
		JsonNode object = tree(bytes, file);
		try {
			JsonNode on = object.path("trainedOn");
			Map<Part, Figures> parts = new TreeMap<>();
			for (Part part : Part.values()) {
				JsonNode one = object.path("parts").path(part.name().toLowerCase(java.util.Locale.ROOT));
				if (one.isObject()) {
					parts.put(part, figures(one));
				}
			}
			List<CurvePoint> curve = new ArrayList<>();
			for (JsonNode point : object.path("curve")) {
				curve.add(new CurvePoint(count(point, "documents"), count(point, "decisions"), share(point, "precision"), share(point, "recall"), share(point, "f1")));
			}
			return new ModelCard(text(object, "layer"), count(object, "version"), text(object, "trained"), texts(on, "annotators"), texts(on, "documents"), texts(on, "sets"),
					count(on, "accepted"), count(on, "rejected"), count(on, "leftOut"), object.path("milliseconds").asLong(),
					text(object.path("model"), "sha256"), object.path("model").path("bytes").asLong(), figures(object.path("crossValidated")), parts, curve);
		} catch (IllegalArgumentException fault) {
			throw new InputFault(file, 0, fault.getMessage() + " Delete the file or train again.", fault);
		}
	}

	private static Figures figures(JsonNode object) {
		List<Figures.Point> points = new ArrayList<>();
		for (JsonNode point : object.path("points")) {
			points.add(new Figures.Point(share(point, "threshold"), count(point, "found"), count(point, "right")));
		}
		return new Figures(count(object, "wanted"), points);
	}

	static RecommenderSettings settings(byte[] bytes, Path file) throws IOException {
		JsonNode object = tree(bytes, file);
		try {
			Map<String, RecommenderSettings.Layer> layers = new TreeMap<>();
			object.path("layers").properties().forEach(each -> layers.put(each.getKey(),
					new RecommenderSettings.Layer(each.getValue().path("on").asBoolean(true), share(each.getValue(), "precision"))));
			return new RecommenderSettings(texts(object, "annotators"), layers);
		} catch (IllegalArgumentException fault) {
			throw new InputFault(file, 0, fault.getMessage() + " Delete the file or mend it.", fault);
		}
	}

	private static String text(JsonNode object, String name) {
		if (!object.path(name).isTextual()) {
			throw new IllegalArgumentException("The text \"" + name + "\" is missing.");
		}
		return object.path(name).asText();
	}

	private static List<String> texts(JsonNode object, String name) {
		List<String> texts = new ArrayList<>();
		object.path(name).forEach(each -> texts.add(each.asText()));
		return texts;
	}

	private static int count(JsonNode object, String name) {
		JsonNode number = object.path(name);
		if (!number.isInt() || number.asInt() < 0) {
			throw new IllegalArgumentException("The number \"" + name + "\" is missing or no count.");
		}
		return number.asInt();
	}

	private static double share(JsonNode object, String name) {
		JsonNode number = object.path(name);
		if (!number.isNumber() || !(number.asDouble() >= 0 && number.asDouble() <= 1)) {
			throw new IllegalArgumentException("The number \"" + name + "\" is missing or not between 0 and 1.");
		}
		return number.asDouble();
	}
}
