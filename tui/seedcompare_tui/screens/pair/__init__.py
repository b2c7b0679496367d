"""The pair screen: two articles side by side, made of parts that it holds."""
