package org.glossator.engine;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.glossator.text.InputFault;

/** Parameters of engines, given as text. */
final class EngineParameters {

	private EngineParameters() {
	}

	/** Sets a parameter to a value of the type it declares; several values are parted by semicolons. */
	static void set(String engine, AnalysisEngineDescription component, String name, String text) throws InputFault {
		ConfigurationParameter parameter = component.getMetaData().getConfigurationParameterDeclarations().getConfigurationParameter(null, name);
		if (parameter == null) {
			throw new InputFault(null, 0, "The engine " + engine + " has no parameter " + name + "; take it out of the pipeline.");
		}
		Object value;
		if (parameter.isMultiValued()) {
			String[] parts = text.isEmpty() ? new String[0] : text.split(";");
			Object[] values = switch (parameter.getType()) {
				case ConfigurationParameter.TYPE_INTEGER -> new Integer[parts.length];
				case ConfigurationParameter.TYPE_FLOAT -> new Float[parts.length];
				case ConfigurationParameter.TYPE_BOOLEAN -> new Boolean[parts.length];
				default -> new String[parts.length];
			};
			for (int i = 0; i < parts.length; i++) {
				values[i] = value(engine, parameter, parts[i].strip());
			}
			value = values;
		} else {
			value = value(engine, parameter, text.strip());
		}
		component.getMetaData().getConfigurationParameterSettings().setParameterValue(name, value);
	}

	private static Object value(String engine, ConfigurationParameter parameter, String text) throws InputFault {
		try {
			switch (parameter.getType()) {
				case ConfigurationParameter.TYPE_INTEGER:
					return Integer.valueOf(text);
				case ConfigurationParameter.TYPE_FLOAT:
					return Float.valueOf(text);
				case ConfigurationParameter.TYPE_BOOLEAN:
					if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
						throw new NumberFormatException(text);
					}
					return Boolean.valueOf(text);
				default:
					return text;
			}
		} catch (NumberFormatException fault) {
			throw new InputFault(null, 0, "The parameter " + parameter.getName() + " of the engine " + engine + " is of type "
					+ parameter.getType() + ", not \"" + text + "\".", fault);
		}
	}
}
