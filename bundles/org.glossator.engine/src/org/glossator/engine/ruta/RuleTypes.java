package org.glossator.engine.ruta;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.RutaStream;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.component.LayerTypes;
import org.glossator.text.InputFault;
import org.glossator.text.schema.SchemaSpec;

/** The types that rules need besides the layers: Ruta's own, and those that scripts declare. Any thread. */
public final class RuleTypes {

	private static final List<String> RUTA = List.of("RutaInternalTypeSystem", "RutaBasicTypeSystem", "DefaultSeederTypeSystem");
	private static final Map<String, String> PRIMITIVE = Map.of("STRING", CAS.TYPE_NAME_STRING, "INT", CAS.TYPE_NAME_INTEGER, "DOUBLE",
			CAS.TYPE_NAME_DOUBLE, "FLOAT", CAS.TYPE_NAME_FLOAT, "BOOLEAN", CAS.TYPE_NAME_BOOLEAN);

	private RuleTypes() {
	}

	/**
	 * The type system of a schema with what these scripts need.
	 *
	 * @throws InputFault if a script cannot be parsed
	 */
	public static TypeSystemDescription of(SchemaSpec schema, List<RuleFile> scripts) throws IOException {
		TypeSystemDescription system = TypeSystems.of(schema);
		for (String name : RUTA) {
			add(system, name);
		}
		for (RuleFile file : scripts) {
			RuleScript script = RuleScript.parse(file, LayerTypes.of(schema));
			script.check();
			declare(system, script, LayerTypes.of(schema));
		}
		return system;
	}

	private static void add(TypeSystemDescription system, String name) throws IOException {
		try (InputStream in = RutaStream.class.getResourceAsStream("/org/apache/uima/ruta/engine/" + name + ".xml")) {
			if (in == null) {
				throw new IOException("Ruta's type system " + name + " is missing from its bundle.");
			}
			TypeSystemDescription ruta = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, null));
			for (TypeDescription type : ruta.getTypes()) {
				TypeDescription added = system.addType(type.getName(), type.getDescription(), type.getSupertypeName());
				added.setFeatures(type.getFeatures());
			}
		} catch (InvalidXMLException fault) {
			throw new IOException(fault);
		}
	}

	private static void declare(TypeSystemDescription system, RuleScript script, LayerTypes layers) throws InputFault {
		Map<String, String> known = new HashMap<>(new RuleNames(layers).types());
		for (TypeDescription type : system.getTypes()) {
			known.putIfAbsent(type.getName().substring(type.getName().lastIndexOf('.') + 1), type.getName());
			known.put(type.getName(), type.getName());
		}
		known.put("Annotation", CAS.TYPE_NAME_ANNOTATION);
		for (RuleParser.Declared declared : script.declared()) {
			String parent = declared.parent().isEmpty() ? CAS.TYPE_NAME_ANNOTATION : known.get(declared.parent());
			if (parent == null) {
				throw new InputFault(script.file().file(), declared.line(), "There is no type " + declared.parent()
						+ " to declare another under; declare it before, or leave it out.");
			}
			if (system.getType(declared.name()) == null) {
				TypeDescription type = system.addType(declared.name(), "", parent);
				for (int i = 0; i < declared.featureNames().size(); i++) {
					String wanted = declared.featureTypes().get(i);
					String range = PRIMITIVE.getOrDefault(wanted, known.get(wanted));
					if (range == null) {
						throw new InputFault(script.file().file(), declared.line(), "There is no type " + wanted + " for the feature "
								+ declared.featureNames().get(i) + ".");
					}
					type.addFeature(declared.featureNames().get(i), "", range);
				}
			}
			known.put(declared.name().substring(declared.name().lastIndexOf('.') + 1), declared.name());
			known.put(declared.name(), declared.name());
		}
	}
}
